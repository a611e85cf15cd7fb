using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Adapters.Telemetry;
using Tofa.Runner.Flows;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Flows.Checking;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Simulation;

/// <summary>Runs the real engine over a simulated world.</summary>
internal static class Simulator
{
    /// <summary>One run, until it stops or the power is cut.</summary>
    /// <returns>Why it stopped; <c>null</c> where the power was cut.</returns>
    /// <param name="world">What the runner finds.</param>
    /// <param name="options">How it is asked to run.</param>
    /// <param name="writesAtOnce">Whether the mirrors are written after every step, rather than as late as they may be.</param>
    public static async Task<StopView?> RunAsync(World world, RunOptions options, bool writesAtOnce)
    {
        world.Restart();
        try
        {
            return await Compose(world, writesAtOnce).RunAsync(options, TestContext.Current.CancellationToken);
        }
        catch (PowerCut)
        {
            return null;
        }
    }

    private static RunFlow Compose(World world, bool writesAtOnce)
    {
        var (files, terminal, stops, clock) = (new WorldFiles(world), FakeTerminal.Nobody(), new Stops(new Invocation("tofa", null)), new StoppedClock());
        var processes = new WorldProcesses(world);
        var journal = new Journal(new WorldStore(world), TimeProvider.System, new Redactor([]));
        journal.Open();
        var mirror = new MirrorWriter(files, journal, stops);
        var interruptions = new Interruptions(journal, mirror, processes, terminal, stops, new RunPlace(files.ProjectDirectory, 1));
        return new RunFlow(
            new ProjectLoader(new SituationReader(files, stops), null, stops, new FakeAiClient()),
            journal,
            new Reconciler(journal, mirror, terminal),
            interruptions,
            new RangeStart(journal, mirror, terminal, stops),
            new Scheduler(
                journal,
                new PacedMirror(mirror, journal, clock, new Pace(writesAtOnce ? TimeSpan.Zero : TimeSpan.FromDays(1), 1)),
                new Lookout(files, clock),
                new Attempts(journal, Executor(files, terminal, processes), terminal, new RunPlace(files.ProjectDirectory, 1), TimeProvider.System, new NoTelemetry()),
                new Endings(interruptions, new IssueReader(files), stops)),
            stops,
            new NoTelemetry());
    }

    private static Executor Executor(IProjectFiles files, ITerminal terminal, IProcessRunner processes) => new(
        new ManualFlow(terminal, PreparedAnswers.None),
        new AiFlow(new FakeAiClient(), terminal, PreparedAnswers.None, files, new FakeLog(), FakePauses.Patience(), new FakeEditor(), PriceTable.Empty),
        new ScriptFlow(processes, new NoScripts(), terminal, files),
        new StartCheck(terminal, new Questioner(terminal, PreparedAnswers.None)),
        new EndCheck(terminal, new Questioner(terminal, PreparedAnswers.None)),
        terminal,
        new PersonTurn());
}
