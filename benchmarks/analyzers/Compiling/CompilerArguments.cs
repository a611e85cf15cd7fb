using System.Text.Json;

namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>What MSBuild would tell the compiler.</summary>
/// <param name="Compiler">The path of <c>csc.dll</c>.</param>
/// <param name="Arguments">The arguments, the SDK's own analyzers and the project's among them.</param>
internal sealed record CompilerArguments(string Compiler, IReadOnlyList<string> Arguments)
{
    /// <summary>Builds the project once, so that everything it refers to is there, and asks.</summary>
    /// <param name="project">The project file.</param>
    public static async Task<CompilerArguments> OfAsync(string project)
    {
        await Command.DotnetAsync("build", project, "-v:q", "-nologo", "-p:RunAnalyzers=false", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        var (json, _) = await Command.DotnetAsync(
            "msbuild",
            project,
            "-t:Compile",
            "-getItem:CscCommandLineArgs",
            "-getProperty:RoslynTargetsPath",
            "-nodeReuse:false",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=__never__/__there__");
        using var document = JsonDocument.Parse(json);
        var roslyn = document.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!;
        return new CompilerArguments(Path.Combine(roslyn, "bincore", "csc.dll"), [.. Absolute(Items(json, "CscCommandLineArgs"), project)]);
    }

    /// <summary>The items of one kind in the answer to <c>-getItem</c>.</summary>
    public static IReadOnlyList<string> Items(string json, string kind)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
    }

    // The compiler is started elsewhere; what it would write is not wanted.
    private static IEnumerable<string> Absolute(IEnumerable<string> arguments, string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        return arguments
            .Where(static argument => argument is not ("/noconfig" or "") && !argument.StartsWith("/out:", StringComparison.Ordinal) && !argument.StartsWith("/refout:", StringComparison.Ordinal))
            .Select(argument => argument[0] == '/' ? WithAbsolutePath(argument, folder) : Path.GetFullPath(argument, folder));
    }

    // A source may be given by an absolute path, which starts with a slash, too.
    private static string WithAbsolutePath(string argument, string folder)
    {
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        var path = colon < 0 ? "" : Path.Combine(folder, argument[(colon + 1)..]);
        return File.Exists(path) || argument.StartsWith("/doc:", StringComparison.Ordinal) ? argument[..(colon + 1)] + path : argument;
    }
}
