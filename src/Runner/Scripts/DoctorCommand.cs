using System.CommandLine;
using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Adapters.Signals;
using Tofa.Runner.Adapters.Surveys;
using Tofa.Runner.Flows;
using Tofa.Runner.Flows.Doctoring;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Scripts;

/// <summary><c>doctor [--fix]</c>: looks for whatever would stop or surprise a run.</summary>
/// <param name="host">Gives the command its project.</param>
internal sealed class DoctorCommand(CommandHost host)
{
    private readonly Option<bool> fix = new("--fix") { Description = "Show what can safely be set right, ask, and do it." };
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Do not ask before it is set right." };

    /// <summary>The command.</summary>
    internal Command Create()
    {
        var command = new Command("doctor", "Look for whatever would stop or surprise a run: state that differs, files that cannot be written, programs that are missing.") { fix, yes };
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(Run(session, line.GetValue(fix), line.GetValue(host.DryRun) ? Consent.Denied : line.GetValue(yes) ? Consent.Given : Consent.Ask))));
        return command;
    }

    private static View Run(Session session, bool fixes, Consent consent)
    {
        var survey = new ProjectSurvey(session.Directory);
        var views = new DoctorViews(session.Invocation);
        var doctor = new DoctorFlow(session.Files, session.Store, survey, session.AiInspection(), session.Lock, new ProcessTable(), session.Pipeline, session.Invocation);
        if (!fixes)
            return views.Found(doctor.Look(), [], consent == Consent.Denied);

        using var signals = new StopSignals();
        var flow = new FixFlow(
            doctor, Repair(session, new Rehearsal(session.Files), new RehearsedStore(session.Store), survey), Repair(session, session.Files, session.Store, survey),
            session.Lock, session.Output.Terminal(nonInteractive: false), views, session.Stops);
        return flow.Fix(consent, signals.Token);
    }

    private static Repair Repair(Session session, IProjectFiles files, IStateStore store, IProjectSurvey survey)
    {
        var journal = new Journal(store, TimeProvider.System, session.Redactor);
        return new Repair(files, journal, new SituationReader(files, session.Stops), new MirrorWriter(files, journal, session.Stops), survey);
    }
}
