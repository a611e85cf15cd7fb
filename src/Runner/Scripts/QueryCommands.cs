using System.CommandLine;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Adapters.Signals;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Scripts;

/// <summary>The commands that only look: they take no lock and write nothing.</summary>
internal static class QueryCommands
{
    /// <summary><c>status</c>: how far the runbook has come.</summary>
    internal static Command Status(CommandHost host)
    {
        var watch = new Option<bool>("--watch", "-w") { Description = "Show it again whenever it changes, until Ctrl-C." };
        var command = new Command("status", "List every task with its status.") { watch };
        command.Validators.Add(given =>
        {
            if (given.GetValue(watch) && given.GetValue(host.Json))
                given.AddError("--watch never ends and --json is one document; ask again for each.");
        });
        command.SetAction((line, _) => host.ExecuteAsync(line, async session => line.GetValue(watch) ? await WatchAsync(session).ConfigureAwait(false) : session.Query().Status()));
        return command;
    }

    /// <summary><c>next</c>: what a run would do next.</summary>
    internal static Command Next(CommandHost host) => Query(host, new("next", "Say which task comes next, or what is in the way."), (flow, _) => flow.Next(new RunOptions(false, null)));

    /// <summary><c>show ID</c>: all that is known about a task.</summary>
    internal static Command Show(CommandHost host)
    {
        var id = new Argument<string>("id") { Description = "The task's id." };
        return Query(
            host,
            new("show", "Show one task: what it is, what it waits for, and its history.") { id },
            (flow, line) => flow.Show(line.GetValue(id)!));
    }

    /// <summary><c>explain ID</c>: why a task does not start.</summary>
    internal static Command Explain(CommandHost host)
    {
        var id = new Argument<string>("id") { Description = "The task's id." };
        var command = new Command("explain", "Say why a task does not start: what is in the way, down to the root, and what would settle it.") { id };
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(session.Explain().Explain(line.GetValue(id)!))));
        return command;
    }

    /// <summary><c>cost</c>: what model calls cost.</summary>
    internal static Command Cost(CommandHost host)
    {
        var command = new Command("cost", "Add up what model calls cost: by task, by model and by day.");
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(
            session.LoadPrices(out var refused) is { } prices ? new CostFlow(session.Store, prices, session.Invocation).Show() : refused!)));
        return command;
    }

    /// <summary><c>history [ID]</c>: the attempts at tasks.</summary>
    internal static Command History(CommandHost host)
    {
        var id = new Argument<string?>("id") { Description = "The task's id; all tasks where none is given.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("history", "List the attempts at tasks: when, how long, how they ended, and their logs.") { id };
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(new HistoryFlow(session.Files, session.Store, session.Invocation).Show(line.GetValue(id)))));
        return command;
    }

    /// <summary><c>validate</c>: everything that is wrong, all at once.</summary>
    internal static Command Validate(CommandHost host) =>
        Query(host, new("validate", "Report every problem of the runbook with its place."), (flow, _) => flow.Validate());

    private static async Task<View> WatchAsync(Session session)
    {
        using var signals = new StopSignals();
        var terminal = session.Output.Terminal(nonInteractive: true);
        var flow = new StatusWatchFlow(session.Query(), session.Files, session.Store, session.Lock, terminal, new Renderer(), TimeProvider.System, session.Stops);
        return await flow.WatchAsync(signals.Token).ConfigureAwait(false);
    }

    private static Command Query(CommandHost host, Command command, Func<QueryFlow, ParseResult, View> ask)
    {
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(ask(session.Query(), line))));
        return command;
    }
}
