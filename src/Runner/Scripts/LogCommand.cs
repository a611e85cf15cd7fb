using System.CommandLine;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Adapters.Signals;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Logs;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Scripts;

/// <summary><c>log</c>: shows the journal.</summary>
/// <param name="host">Gives the command its project.</param>
internal sealed class LogCommand(CommandHost host)
{
    private readonly Option<bool> follow = new("--follow", "-f") { Description = "Go on showing what is added, until Ctrl-C." };
    private readonly Option<string?> task = new("--task") { Description = "Only what is about this task.", HelpName = "ID" };
    private readonly Option<string?> since = new("--since") { Description = "Only what is newer: a duration such as 2h, or an instant (UTC).", HelpName = "WHEN" };

    /// <summary>The command.</summary>
    internal Command Create()
    {
        var command = new Command("log", "Show the journal: what happened, when, and why.") { follow, task, since };
        command.Validators.Add(given =>
        {
            if (given.GetValue(follow) && given.GetValue(host.Json))
                given.AddError("--follow never ends and --json is one document; read logs/run_log.jsonl, which is JSON Lines.");
        });
        command.SetAction((line, _) => host.ExecuteAsync(line, session => ShowAsync(session, new LogRequest(line.GetValue(task), line.GetValue(since)), line.GetValue(follow))));
        return command;
    }

    private static async Task<View> ShowAsync(Session session, LogRequest request, bool follows)
    {
        var flow = new LogFlow(session.Store, session.Output.Terminal(nonInteractive: true), new Renderer(), TimeProvider.System, session.Stops);
        if (!follows)
            return flow.Show(request);

        using var signals = new StopSignals();
        return await flow.FollowAsync(request, signals.Token).ConfigureAwait(false);
    }
}
