using System.CommandLine;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Changing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Scripts;

/// <summary>The commands that change a status and run nothing: <c>set</c>, <c>retry</c> and <c>skip</c>.</summary>
/// <param name="host">Gives the commands their project.</param>
internal sealed class ChangeCommands(CommandHost host)
{
    private readonly Argument<string> id = new("id") { Description = "The task's id." };

    /// <summary><c>set ID STATUS --reason TEXT</c>.</summary>
    internal Command Set()
    {
        var status = new Argument<string>("status") { Description = "PENDING, READY, DONE, ERROR or SKIPPED." };
        status.AcceptOnlyFromAmong(ChangePlanner.Settable);
        var reason = new Option<string>("--reason") { Description = "Why; it stands in the journal.", HelpName = "TEXT", Required = true };
        RefuseEmpty(reason);
        return Create(
            new Command("set", "Give a task another status by hand.") { id, status, reason },
            line => new ChangeRequest(ChangeKind.Set, line.GetValue(id)!, TaskStates.FromYaml(line.GetValue(status)!)!.Value, line.GetValue(reason), null, Downstream: false));
    }

    /// <summary><c>retry ID</c>.</summary>
    internal Command Retry()
    {
        var resolution = new Option<string?>("--resolution") { Description = "How its last issue was settled; written into the detail file.", HelpName = "TEXT" };
        var downstream = new Option<bool>("--downstream") { Description = "Run all tasks again that depend on it, directly or through others." };
        RefuseEmpty(resolution);
        return Create(
            new Command("retry", "Let a task that failed, or was done or skipped, run again.") { id, resolution, downstream },
            line => new ChangeRequest(ChangeKind.Retry, line.GetValue(id)!, TaskState.Ready, null, line.GetValue(resolution), line.GetValue(downstream)));
    }

    /// <summary><c>skip ID</c>.</summary>
    internal Command Skip()
    {
        var reason = new Option<string?>("--reason") { Description = "Why; it stands in the journal.", HelpName = "TEXT" };
        RefuseEmpty(reason);
        return Create(
            new Command("skip", "Leave a task out; those that depend on it go on as if it were done.") { id, reason },
            line => new ChangeRequest(ChangeKind.Skip, line.GetValue(id)!, TaskState.Skipped, line.GetValue(reason), null, Downstream: false));
    }

    private static void RefuseEmpty(Option option) => option.Validators.Add(given =>
    {
        if (given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            given.AddError($"'{option.Name}' is given without a text; the journal keeps it, so say something.");
    });

    private Command Create(Command command, Func<ParseResult, ChangeRequest> request)
    {
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(Change(session, request(line), line.GetValue(host.DryRun)))));
        return command;
    }

    private static View Change(Session session, ChangeRequest request, bool dryRun)
    {
        var flow = ChangeComposition.Of(session);
        if (dryRun)
            return flow.Preview(request);

        using var held = session.Lock.TryAcquire(out var holder);
        return held is null ? session.Stops.Locked(holder) : flow.Apply(request);
    }
}
