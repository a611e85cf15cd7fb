using System.Text.RegularExpressions;
using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>The commands of the README.</summary>
internal static partial class Readme
{
    /// <summary>It would run these very tests again; <c>.ci/run</c> runs it instead.</summary>
    public const string RunByContinuousIntegration = "dotnet test Analyzers.sln";

    /// <summary>The first of all.</summary>
    public const string RunSample = "dotnet run --project sample-project";

    // What somebody types before there is a clone.
    private const string BeforeTheClone = "git clone ";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> Commands { get; } =
        [.. ShellBlock().Matches(RepositoryRoot.Read("README.md"))
            .SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(line => line.Split(" #")[0].TrimEnd())
            .Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Those that a test runs in a clone.</summary>
    public static IEnumerable<string> InClone =>
        Commands.Where(command => command != RunByContinuousIntegration && !command.StartsWith(BeforeTheClone, StringComparison.Ordinal));

    /// <summary>Runs one.</summary>
    public static Task<CommandResult> RunAsync(string clone, string command) => OperatingSystem.IsWindows()
        ? CompilerServer.RunAsync(clone, "cmd", ["/c", command.Replace("artifacts/tools/", @"artifacts\tools\", StringComparison.Ordinal)], Environment(clone, command))
        : CompilerServer.RunAsync(clone, "sh", ["-c", command], Environment(clone, command));

    // The new project takes packages that were packed a moment ago: this machine's own cache must not keep them, and lends the others.
    private static Dictionary<string, string?>? Environment(string clone, string command) => command.Contains("my-project", StringComparison.Ordinal)
        ? new Dictionary<string, string?> { ["NUGET_PACKAGES"] = clone + "-packages", ["RestoreFallbackFolders"] = LocalFeed.Cache }
        : null;

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}
