using System.Text.RegularExpressions;
using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>The README is a promise: each command in it is run here, or by CI.</summary>
[Collection(SharedCheckout.Name)]
public sealed partial class ReadmeTests(Checkout checkout)
{
    // It would run this very test again; .ci/run runs it instead.
    private const string RunByContinuousIntegration = "dotnet test Analyzers.sln";

    // What somebody types before there is a clone.
    private const string BeforeTheClone = "git clone ";

    [Fact]
    public void Test_command_of_the_readme_is_the_one_that_ci_runs()
    {
        Assert.Contains(RunByContinuousIntegration, Commands());
        Assert.Contains(RunByContinuousIntegration, RepositoryRoot.Read(".ci/run"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_of_the_readme_succeeds_in_a_fresh_clone()
    {
        foreach (var command in Commands().Where(command => command != RunByContinuousIntegration && !command.StartsWith(BeforeTheClone, StringComparison.Ordinal)))
        {
            var result = await RunAsync(command);

            Assert.True(result.ExitCode == 0, $"{command}\n{result.Everything}");
        }
    }

    private Task<CommandResult> RunAsync(string command) => OperatingSystem.IsWindows()
        ? CommandLine.RunAsync(checkout.Directory, "cmd", ["/c", command.Replace("artifacts/tools/", @"artifacts\tools\", StringComparison.Ordinal)], Environment(command))
        : CommandLine.RunAsync(checkout.Directory, "sh", ["-c", command], Environment(command));

    // The new project takes packages that were packed a moment ago: this machine's own cache must not keep them, and lends the others.
    private Dictionary<string, string?>? Environment(string command) => command.Contains("my-project", StringComparison.Ordinal)
        ? new Dictionary<string, string?> { ["NUGET_PACKAGES"] = checkout.Directory + "-packages", ["RestoreFallbackFolders"] = LocalFeed.Cache }
        : null;

    private static IReadOnlyList<string> Commands() =>
        [.. ShellBlock().Matches(RepositoryRoot.Read("README.md"))
            .SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(line => line.Split(" #")[0].TrimEnd())
            .Where(line => line.Length > 0 && line[0] != '#')];

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}
