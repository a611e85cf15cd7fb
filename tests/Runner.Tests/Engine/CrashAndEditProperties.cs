using FsCheck;
using FsCheck.Fluent;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Tests.Simulation;

namespace Tofa.Runner.Tests.Engine;

/// <summary>The real engine over random runbooks, with power cuts before or after any write, and people who edit statuses.</summary>
public sealed class CrashAndEditProperties
{
    private const int MostRuns = 60;

    [Fact]
    public void Nothing_runs_twice_unasked_and_no_result_is_lost_however_often_the_runner_dies() =>
        Check(edits: false);

    [Fact]
    public void Edits_between_and_during_runs_are_never_undone_by_a_crash() =>
        Check(edits: true);

    private static void Check(bool edits) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400).WithStartSize(10).WithEndSize(80).WithReplay(2026, 1121),
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), tape => LiveThrough(new ChoiceTape(tape), edits).GetAwaiter().GetResult()));

    private static async Task LiveThrough(ChoiceTape tape, bool edits)
    {
        var world = new World();
        var life = new Life(world, tape, edits);
        StopView? stop = null;
        for (var runs = 0; runs < MostRuns && !(tape.IsUsedUp && stop?.Outcome == StopKind.Done && !life.IsOneStep); runs++)
        {
            life.PrepareRun();
            stop = await Simulator.RunAsync(world, life.Options(stop), writesAtOnce: tape.Flip());
            life.AfterRun(stop);
        }

        Assert.Equal(StopKind.Done, stop?.Outcome);
        life.CheckTheEnd();
    }
}
