using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Flows;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Scripts;

/// <summary>Puts the flow together that changes statuses.</summary>
internal static class ChangeComposition
{
    /// <summary>Composes it.</summary>
    internal static ChangeFlow Of(Session session)
    {
        var (stops, terminal) = (session.Stops, session.Output.Terminal(nonInteractive: true));
        var journal = new Journal(session.Store, TimeProvider.System, session.Redactor);
        var mirror = new MirrorWriter(session.Files, journal, stops);
        return new ChangeFlow(
            new SituationReader(session.Files, stops),
            session.Store,
            journal,
            mirror,
            new Reconciler(journal, mirror, terminal),
            new Interruptions(journal, mirror, new ProcessTable(), terminal, stops, new RunPlace(session.Directory, Environment.ProcessId)),
            new ChangeViews(session.Invocation),
            terminal);
    }
}
