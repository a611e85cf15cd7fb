using System.Globalization;
using Tofa.Durability.Tests.Projects;
using Tofa.Faults;
using Tofa.Support;

namespace Tofa.Durability.Tests.Kills;

/// <summary>A runner that dies at a write, a rename, a sync, a cut or a removal, and the next one that goes on (ADR 0004).</summary>
public sealed class KillTests(Recording recording) : IClassFixture<Recording>, IDisposable
{
    private const int Sample = 50;
    private const int AtOnce = 2;

    private readonly TemporaryDirectory place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Nothing_is_lost_and_nothing_runs_twice_at_whichever_call_the_runner_dies()
    {
        await Runs.RequireWatchAsync();

        var calls = await recording.CallsAsync();

        Assert.InRange(calls.Count, Sample, 1000);
        Assert.Contains(calls, call => call == "rename runbook.yaml");
        await Restarts.CheckAsync([.. Enumerable.Range(1, calls.Count).Select(Copy)]);
    }

    [Fact]
    public async Task Nothing_is_lost_when_the_power_fails_before_a_write_has_reached_the_disk()
    {
        await Runs.RequireWatchAsync();
        var calls = await recording.CallsAsync();

        var folders = Enumerable.Range(2, calls.Count - 1)
            .Where(number => calls[number - 1].StartsWith("sync ", StringComparison.Ordinal) && File.Exists(Path.Combine(Copy(number), FileOf(calls[number - 1]))))
            .SelectMany(number => PowerCuts.Of(Copy(number - 1), Copy(number), FileOf(calls[number - 1])))
            .ToList();

        Assert.NotEmpty(folders);
        await Restarts.CheckAsync(folders);
    }

    [Fact]
    public async Task Real_runner_that_is_killed_at_fifty_places_is_followed_by_one_that_goes_on()
    {
        await Runs.RequireWatchAsync();
        var count = (await recording.CallsAsync()).Count;
        var folders = Enumerable.Range(0, Sample).Select(index => (Folder: Path.Combine(place.Path, $"kill{index}"), At: 1 + (index * (count - 1) / Sample))).ToList();
        foreach (var (folder, _) in folders)
            FiveTasks.Write(folder);

        await Parallel.ForEachAsync(folders, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (kill, _) =>
        {
            var killed = await Runs.ToolAsync(kill.Folder, new FaultPlan(kill.Folder, FaultAction.Kill, kill.At), "run");
            Assert.True(killed.ExitCode == 137, killed.Error);
        });

        await Restarts.CheckAsync([.. folders.Select(kill => kill.Folder)]);
    }

    private string Copy(int number) => Path.Combine(recording.Copies, number.ToString(CultureInfo.InvariantCulture));

    private static string FileOf(string call) => call[(call.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
