using System.Globalization;
using Tofa.Durability.Tests.Projects;
using Tofa.Support;

namespace Tofa.Durability.Tests.Locks;

/// <summary>Two runners that go for the same project at the same time.</summary>
public sealed class RaceTests : IDisposable
{
    private const int Trials = 20;

    private readonly TemporaryDirectory place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Twenty_races_leave_every_project_as_one_runner_would()
    {
        var folders = Enumerable.Range(0, Trials).Select(number => Path.Combine(place.Path, number.ToString(CultureInfo.InvariantCulture))).ToList();
        folders.ForEach(FiveTasks.Write);

        // Every second run goes to the second process, so that both go through the same folders side by side.
        var runs = await Runs.ManyAsync([.. folders.SelectMany(folder => new[] { new PlannedRun(folder, null, "run") { Name = "one" }, new PlannedRun(folder, null, "run") { Name = "two" } })]);

        foreach (var race in runs.GroupBy(run => run.Folder))
        {
            Assert.Contains(race, run => run.ExitCode == 0);
            Assert.All(race, run => Assert.True(run.ExitCode == 0 || (run.ExitCode == 5 && run.Said.Contains("process ", StringComparison.Ordinal)), run.Said));
            Remains.AssertSettled(race.Key);
            Assert.All(FiveTasks.Runs(race.Key), script => Assert.Equal(1, script.Value));
        }

        Assert.Contains(runs, run => run.ExitCode == 5);
    }
}
