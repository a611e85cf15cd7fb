using Tofa.Durability.Tests.Projects;

namespace Tofa.Durability.Tests.Kills;

/// <summary>Goes on in folders in which a runner died, as a person would, and looks at what comes of it.</summary>
internal static class Restarts
{
    private static readonly string[] Settled = ["DONE", "PENDING", "READY", "RUNNING"];

    /// <summary>A run as usual; where a task was interrupted, a person looks whether its script had run, says so, and runs again.</summary>
    public static async Task CheckAsync(IReadOnlyList<string> folders)
    {
        var finished = folders.ToDictionary(folder => folder, Remains.Finished);
        foreach (var folder in folders)
            Named(folder, () => Remains.AssertWhole(folder));

        var first = await Runs.ManyAsync([.. folders.Select(folder => new PlannedRun(folder, null, "run", "--non-interactive"))]);
        foreach (var run in first)
            Named(run.Folder, () => AssertNothingLost(run, finished[run.Folder]));

        var interrupted = first.Where(run => run.ExitCode != 0).ToList();
        var second = await Runs.ManyAsync([.. interrupted.Select(run => new PlannedRun(run.Folder, null, "run", "--on-interrupted", Choice(run.Folder)))]);
        foreach (var run in first.Except(interrupted).Concat(second))
            Named(run.Folder, () => AssertDone(run));
    }

    private static void AssertNothingLost(RunResult run, IReadOnlySet<string> finished)
    {
        Assert.True(run.ExitCode is 0 or 4, run.Said);
        Remains.AssertSettled(run.Folder);
        var states = FiveTasks.RunbookStates(run.Folder);
        Assert.All(finished, id => Assert.Equal("DONE", states[id]));
        Assert.All(states, task => Assert.Contains(task.Value, Settled));
        if (run.ExitCode == 4)
            Assert.Contains($"'{Interrupted(run.Folder)}' was interrupted", run.Said, StringComparison.Ordinal);
    }

    private static void AssertDone(RunResult run)
    {
        Assert.True(run.ExitCode == 0, run.Said);
        Remains.AssertSettled(run.Folder);
        Assert.All(FiveTasks.RunbookStates(run.Folder), task => Assert.Equal("DONE", task.Value));
        Assert.All(FiveTasks.Runs(run.Folder), script => Assert.Equal(1, script.Value));
    }

    private static string Choice(string folder) => FiveTasks.Runs(folder)[Interrupted(folder)] == 1 ? "done" : "retry";

    private static string Interrupted(string folder) => FiveTasks.RunbookStates(folder).Single(task => task.Value == "RUNNING").Key;

    private static void Named(string folder, Action check)
    {
        try
        {
            check();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{Path.GetFileName(folder)}: {failure.Message}", failure);
        }
    }
}
