using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Flows.Checking;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
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
    public static async Task<StopView?> RunAsync(World world, InterruptedChoice? choice)
    {
        world.Restart();
        try
        {
            return await Compose(world).RunAsync(new RunOptions(false, choice), TestContext.Current.CancellationToken);
        }
        catch (PowerCut)
        {
            return null;
        }
    }

    private static RunFlow Compose(World world)
    {
        var (files, terminal, stops) = (new WorldFiles(world), FakeTerminal.Nobody(), new Stops(new Invocation("tofa", null)));
        var processes = new WorldProcesses(world);
        var journal = new Journal(new WorldStore(world), TimeProvider.System, new Redactor([]));
        journal.Open();
        var mirror = new MirrorWriter(files, journal, stops);
        return new RunFlow(
            new ProjectLoader(new SituationReader(files, stops), null, stops, new FakeAiClient()),
            journal,
            mirror,
            new Reconciler(journal, mirror, terminal),
            new Interruptions(journal, mirror, processes, terminal, stops),
            new Attempts(journal, mirror, Executor(files, terminal, processes), terminal, stops, new RunPlace(files.ProjectDirectory, 1)),
            new IssueReader(files),
            stops);
    }

    private static Executor Executor(IProjectFiles files, ITerminal terminal, IProcessRunner processes) => new(
        new ManualFlow(terminal, PreparedAnswers.None),
        new AiFlow(new FakeAiClient(), terminal, PreparedAnswers.None, files, new FakeLog()),
        new ScriptFlow(processes, new NoScripts(), terminal, files),
        new StartCheck(terminal, new Questioner(terminal, PreparedAnswers.None)),
        new EndCheck(terminal, new Questioner(terminal, PreparedAnswers.None)),
        terminal);
}
