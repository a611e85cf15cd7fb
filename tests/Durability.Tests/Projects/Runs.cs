using Tofa.Faults;
using Tofa.Support;

namespace Tofa.Durability.Tests.Projects;

/// <summary>Makes runs of the runner: one in a process of its own, or many in few processes.</summary>
internal static class Runs
{
    private const int AtOnce = 2;

    // What the calls' watcher needs, which is asked once.
    private static readonly Lazy<Task<string?>> Obstacle = new(FindObstacleAsync);

    /// <summary>Skips a test where the system does not let calls be watched.</summary>
    public static async Task RequireWatchAsync() => Assert.SkipWhen(await Obstacle.Value is not null, await Obstacle.Value ?? string.Empty);

    /// <summary>The real tool, with a fault.</summary>
    public static Task<CommandResult> ToolAsync(string folder, FaultPlan? fault, params string[] arguments) => CommandLine.RunAsync(
        folder,
        "dotnet",
        [Programs.Tool, .. arguments],
        fault is null ? null : new Dictionary<string, string?> { ["DOTNET_STARTUP_HOOKS"] = Programs.Faults, [fault.Setting.Key] = fault.Setting.Value });

    /// <summary>Many runs, each over a folder of its own.</summary>
    public static async Task<IReadOnlyList<RunResult>> ManyAsync(IReadOnlyList<PlannedRun> runs)
    {
        var parts = runs.Select((run, index) => (run, index)).GroupBy(pair => pair.index % AtOnce, pair => pair.run);
        await Task.WhenAll(parts.Select(part => DriveAsync([.. part])));
        return [.. runs.Select(RunResult.Of)];
    }

    private static async Task DriveAsync(IReadOnlyList<PlannedRun> runs)
    {
        using var folder = new TemporaryDirectory();
        var list = folder.Write("runs", string.Concat(runs.Select(run => run.Line + "\n")));
        var driven = await CommandLine.RunAsync(folder.Path, "dotnet", [Programs.Faults, list]);
        Assert.True(driven.ExitCode == 0, driven.Everything);
    }

    private static async Task<string?> FindObstacleAsync()
    {
        if (!Seccomp.IsKnown)
            return "only on Linux x86-64 the tests know how to watch the calls of a process";

        using var folder = new TemporaryDirectory();
        var tried = await ToolAsync(folder.Path, new FaultPlan(folder.Path, FaultAction.FailOnce), "--help");
        return tried.ExitCode == 0 ? null : "this system does not let a process watch its own calls (seccomp user notification)";
    }
}
