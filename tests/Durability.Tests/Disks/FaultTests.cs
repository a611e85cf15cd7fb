using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Durability.Tests.Kills;
using Tofa.Durability.Tests.Projects;
using Tofa.Faults;
using Tofa.Support;

namespace Tofa.Durability.Tests.Disks;

/// <summary>A disk that refuses one call, or all from one on, for every call of a run.</summary>
public sealed partial class FaultTests : IDisposable
{
    private const int InputOutputError = 5;
    private const int NoSpaceLeft = 28;
    private const int Batch = 40;

    private readonly TemporaryDirectory place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public Task Call_that_fails_is_told_with_its_file_and_its_remedy_and_the_next_run_goes_on() => CheckAsync(FaultAction.FailOnce, InputOutputError, step: 1);

    [Fact]
    public Task Disk_that_is_full_from_some_call_on_is_told_likewise() => CheckAsync(FaultAction.FailFrom, NoSpaceLeft, step: 3);

    private async Task CheckAsync(FaultAction action, int error, int step)
    {
        await Runs.RequireWatchAsync();
        var refused = new List<RunResult>();
        for (var at = 1; refused.Count == (at - 1) / step; at += Batch * step)
        {
            var runs = await Runs.ManyAsync([.. Enumerable.Range(0, Batch).Select(index => Planned(at + (index * step), action, error))]);
            refused.AddRange(runs.Where(run => run.Reached.Length > 0));
        }

        Assert.True(refused.Count * step > Batch, "too few calls");
        var wrong = refused.Select(run => (run.Reached, run.ExitCode, Flaw: Flaw(run), run.Said)).Where(run => run.Flaw is not null).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n----\n", wrong));
        await Restarts.CheckAsync([.. refused.Select(run => run.Folder)]);
    }

    private PlannedRun Planned(int number, FaultAction action, int error)
    {
        var folder = Path.Combine(place.Path, number.ToString(CultureInfo.InvariantCulture));
        FiveTasks.Write(folder);
        return new PlannedRun(folder, new FaultPlan(folder, action, number, error), "run");
    }

    private static string? Flaw(RunResult run) => run switch
    {
        // The record of who held the lock blocks nobody where it stays.
        { Reached: "unlink .tofa/owner", ExitCode: 0 } => null,
        { ExitCode: not 6 } => "another exit code than 6",
        _ when !NamedFile().IsMatch(run.Said) => "no file",
        _ when !run.Said.Contains("run again", StringComparison.Ordinal) => "no remedy",
        _ when run.Said.Contains("Exception", StringComparison.Ordinal) || run.Said.Contains("   at ", StringComparison.Ordinal) => "a trace of code",
        _ => null,
    };

    [GeneratedRegex(@"(?m)^(runbook\.yaml: |tasks/t\d\.yaml: |logs/run_log\.jsonl: |\.tofa/lock: |The log /\S+/logs/tasks/t\d\.1\.log )")]
    private static partial Regex NamedFile();
}
