using System.CommandLine;
using Tofa.Model.Fingerprints;
using Tofa.Model.Problems;
using Tofa.Model.Validation;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Scripts;

/// <summary>The commands that only look: they take no lock and write nothing.</summary>
internal static class QueryCommands
{
    /// <summary><c>status</c>: how far the runbook has come.</summary>
    internal static Command Status(CommandHost host) => Query(host, "status", "List every task with its status.", (session, situation, _) =>
        new QueryViews(session.Invocation).Status(situation, session.Lock.LiveHolder()));

    /// <summary><c>next</c>: what a run would do next.</summary>
    internal static Command Next(CommandHost host) => Query(host, "next", "Say which task comes next, or what is in the way.", (session, situation, _) =>
        new QueryViews(session.Invocation).Next(situation));

    /// <summary><c>show ID</c>: all that is known about a task.</summary>
    internal static Command Show(CommandHost host)
    {
        var id = new Argument<string>("id") { Description = "The task's id." };
        var command = new Command("show", "Show one task: what it is, what it waits for, and its history.") { id };
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(Look(session, (situation, records) =>
            Show(session, situation, line.GetValue(id)!, records)))));
        return command;
    }

    /// <summary><c>validate</c>: everything that is wrong, all at once.</summary>
    internal static Command Validate(CommandHost host)
    {
        var command = new Command("validate", "Report every problem of the runbook with its place.");
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult<View>(Validate(session))));
        return command;
    }

    private static Command Query(CommandHost host, string name, string description, Func<Session, Situation, IReadOnlyList<JournalRecord>, View> answer)
    {
        var command = new Command(name, description);
        command.SetAction((line, _) => host.ExecuteAsync(line, session => Task.FromResult(Look(session, (situation, records) => answer(session, situation, records)))));
        return command;
    }

    private static View Look(Session session, Func<Situation, IReadOnlyList<JournalRecord>, View> answer)
    {
        var files = session.Files.ReadDefinition();
        var compiled = RunbookCompiler.Compile(files);
        if (compiled.HasErrors)
            return session.Stops.Invalid(ProblemRows.Of(compiled.Problems, files));

        if (session.Pipeline is { } pipeline && pipeline.Fingerprint != DefinitionFingerprint.Of(compiled.Definition))
            session.Output.Terminal(nonInteractive: true).Say("The build is older than the runbook; this shows the files.");

        var records = session.Store.Read().Records;
        return answer(Situation.Of(compiled, JournalReplay.Of(records)), records);
    }

    private static View Show(Session session, Situation situation, string id, IReadOnlyList<JournalRecord> records)
    {
        var ids = situation.Tasks.Select(task => task.Id).ToList();
        return ids.Contains(id, StringComparer.Ordinal)
            ? new QueryViews(session.Invocation).Show(situation, id, records)
            : session.Stops.UnknownTask(id, Suggestion.Nearest(id, ids));
    }

    private static ValidationView Validate(Session session)
    {
        var files = session.Files.ReadDefinition();
        var compiled = RunbookCompiler.Compile(files);
        var changed = session.Pipeline is { } pipeline && pipeline.Fingerprint != DefinitionFingerprint.Of(compiled.Definition)
            ? BuildDifferences.Of(pipeline, compiled.Definition)
            : [];
        return new QueryViews(session.Invocation).Validation(ProblemRows.Of(compiled.Problems, files), changed);
    }
}
