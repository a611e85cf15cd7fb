using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>The compiler server of one test run: what one build has loaded serves the next. It is nobody else's, so that it never knows a package of another run, and it ends with the run.</summary>
internal static class CompilerServer
{
    private static readonly string Pipe = $"tofa-{Guid.NewGuid():N}";

    // No build lasts long enough to win back what it costs to measure its code (DOTNET_TieredPGO).
    private static readonly Dictionary<string, string?> Shared = new() { ["UseSharedCompilation"] = "true", ["SharedCompilationId"] = Pipe, ["DOTNET_TieredPGO"] = "0" };

    /// <summary>Runs a program whose builds, if it has any, share the server.</summary>
    public static Task<CommandResult> RunAsync(string directory, string fileName, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        CommandLine.RunAsync(directory, fileName, arguments, new Dictionary<string, string?>([.. Shared, .. environment ?? new Dictionary<string, string?>()]));

    /// <summary>Asks the server to go, as <c>dotnet build-server shutdown</c> asks that of all others. One that does not hear it goes when it has been idle for ten minutes.</summary>
    /// <param name="project">The folder of any project, of which the SDK tells where its compiler is.</param>
    public static async Task StopAsync(string project)
    {
        var place = await CommandLine.RunAsync(project, "dotnet", ["msbuild", "-getProperty:RoslynTargetsPath"]);
        await CommandLine.RunAsync(project, "dotnet", [Path.Combine(place.Output.Trim(), "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{Pipe}"]);
    }
}
