using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Adapters.DotEnv;
using Tofa.Runner.Adapters.Editors;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Adapters.Telemetry;
using Tofa.Runner.Adapters.Terminals;
using Tofa.Runner.Flows;
using Tofa.Runner.Flows.AiAssisting;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Flows.Checking;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Scripts;

/// <summary>Puts a run together: the flows with the adapters behind their ports.</summary>
internal static class RunComposition
{
    // Long files take long to write; a run should not spend more than a fifth of its time on them.
    private static readonly Pace MirrorPace = new(TimeSpan.FromMilliseconds(250), Share: 4);

    /// <summary>Composes a run; the lock is held.</summary>
    /// <param name="session">The project.</param>
    /// <param name="request">What the command line asked for.</param>
    /// <param name="terminal">The person.</param>
    /// <param name="answers">Answers prepared before the run.</param>
    /// <param name="prices">What model calls cost.</param>
    /// <param name="telemetry">Measures it.</param>
    /// <param name="quarantined">Where a torn last line of the journal was moved to.</param>
    /// <exception cref="StateException">The journal cannot be read or written.</exception>
    internal static RunFlow Of(Session session, RunRequest request, ITerminal terminal, IAnswers answers, PriceTable prices, ITelemetry telemetry, out string? quarantined)
    {
        var (files, stops) = (session.Files, session.Stops);
        var journal = new Journal(session.Store, TimeProvider.System, session.Redactor);
        quarantined = journal.Open();
        if (journal.KeptOlder is { } kept)
            terminal.Say(OlderJournal.Told(kept));

        var mirror = new MirrorWriter(files, journal, stops);
        var settings = OpenAiSettingsReader.Read(Variables.With(session.DotEnv));
        var client = new MeasuredAiClient(AiClients.Create(request.Ai, settings, files, terminal, session.Redactor), telemetry);
        var place = new RunPlace(session.Directory, Environment.ProcessId);
        var interruptions = new Interruptions(journal, mirror, new ProcessTable(), terminal, stops, place);
        return new RunFlow(
            new ProjectLoader(new SituationReader(files, stops), session.Pipeline, stops, client),
            journal,
            new Reconciler(journal, mirror, terminal),
            interruptions,
            new RangeStart(journal, mirror, terminal, stops),
            new Scheduler(
                journal,
                new PacedMirror(mirror, journal, TimeProvider.System, MirrorPace),
                new Lookout(files, TimeProvider.System),
                new Attempts(journal, Executor(session, request, client, terminal, answers, settings, prices, telemetry), terminal, place, TimeProvider.System, telemetry),
                new Endings(interruptions, new IssueReader(files), stops)),
            stops,
            telemetry);
    }

    /// <summary>A run that does not end.</summary>
    internal static WatchFlow Watching(Session session, RunFlow run, ITerminal terminal) =>
        new(run, session.Files, new AnswerWatch(session.Directory), terminal, new Renderer(), TimeProvider.System);

    private static Executor Executor(Session session, RunRequest request, IAiClient client, ITerminal terminal, IAnswers answers, OpenAiSettings settings, PriceTable prices, ITelemetry telemetry)
    {
        var questioner = new Questioner(terminal, answers);
        var turn = new PersonTurn();
        var limits = new ProcessLimits { Haste = request.Haste };
        var log = new AttemptLogFile(session.Redactor);
        var patience = new CallPatience(settings.Model ?? OpenAiSettings.UsualModel, settings.Retries, new RetryPauses(terminal, TimeProvider.System), TimeProvider.System) { FallbackModel = settings.FallbackModel };
        return new Executor(
            new ManualFlow(terminal, answers),
            new AiFlow(client, terminal, answers, session.Files, log, patience, new SystemEditor(), prices, turn),
            new ScriptFlow(new TracedProcessRunner(new ProcessRunner(session.Redactor, limits), telemetry), new InProcessScriptHost(log, session.Redactor, limits.StopGrace), terminal, session.Files),
            new StartCheck(terminal, questioner),
            new EndCheck(terminal, questioner),
            terminal,
            turn);
    }
}
