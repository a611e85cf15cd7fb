using System.Globalization;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Attempts;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Words and carries out what happens to a task between READY and its end (R001-43 to R001-52).</summary>
/// <param name="journal">The journal.</param>
/// <param name="executor">Executes the task.</param>
/// <param name="terminal">Told what happens.</param>
/// <param name="place">Where the run happens.</param>
/// <param name="clock">Measures how long an attempt takes.</param>
/// <param name="telemetry">Measures attempts.</param>
internal sealed class Attempts(Journal journal, Executor executor, ITerminal terminal, RunPlace place, TimeProvider clock, ITelemetry telemetry)
{
    private readonly long begun = clock.GetTimestamp();
    private readonly HashSet<string> ended = new(StringComparer.Ordinal);

    /// <summary>What the journal says before the task is executed.</summary>
    internal JournalDraft Start(Attempt attempt) =>
        Transitions.Draft(attempt.Id, JournalEventType.StartTask, TaskState.Ready, TaskState.Running, attempt.Before.Facts,
        [
            new(DetailKeys.Attempt, (attempt.Before.Facts.History.Attempts + 1).ToString(CultureInfo.InvariantCulture)),
            new(DetailKeys.Log, attempt.Log),
            new(DetailKeys.Runner, place.ProcessId.ToString(CultureInfo.InvariantCulture)),
        ]);

    /// <summary>What the journal says of its end.</summary>
    internal static JournalDraft End(Attempt attempt, AttemptEnding ending) =>
        new(attempt.Id, ending.EventType, TaskState.Running, ending.Status, attempt.Took is { } took ? Elapsed.Beside(ending.Details, took) : ending.Details);

    /// <summary>Tells that a task begins.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="number">Which one it is of all tasks.</param>
    /// <param name="count">How many tasks there are.</param>
    internal void Announce(Attempt attempt, int number, int count)
    {
        terminal.Say($"[{number}/{count}] {attempt.Id}: {attempt.Before.Definition.Name}");
        foreach (var line in VisibleText.Paragraph(attempt.Before.Definition.Description))
            terminal.Say($"  {line}");

        terminal.Tick(TimeLeft.Line(number, count, ended.Count, clock.GetElapsedTime(begun)));
    }

    /// <summary>Executes the task on a thread of its own; the start is journalled.</summary>
    internal Task<Attempt> ExecuteAsync(Attempt attempt, RunOptions options, CancellationToken cancellationToken)
    {
        var context = new AttemptContext(
            (type, details) => Note(new JournalDraft(attempt.Id, type, null, null, details)),
            place.LogFile(attempt.Log),
            options)
        {
            EarlierAttempts = attempt.Before.Facts.History.Attempts,
            Budget = new CallBudget(attempt.Before.Definition.Ai?.BudgetUsd, options.Budget ?? attempt.Before.Definition.Ai?.RunBudgetUsd, attempt.Before.Facts.History.Spent),
        };
        return Task.Run(
            async () =>
            {
                terminal.SpeakFor(attempt.Id);
                var start = clock.GetTimestamp();
                var result = await telemetry.TaskAsync(attempt.Before.Definition, context.EarlierAttempts + 1, () => executor.ExecuteAsync(attempt.Task, context, cancellationToken)).ConfigureAwait(false);
                return attempt with { Result = result, Took = clock.GetElapsedTime(start) };
            },
            CancellationToken.None);
    }

    /// <summary>Tells that a task came to its end, or was put off; the end is journalled.</summary>
    internal void Tell(Attempt attempt, AttemptEnding ending)
    {
        var status = ending.Status.ToYaml();
        terminal.Say(ending.IsFinal ? $"{attempt.Id}: {status}" : $"{attempt.Id}: back to {status}");
        if (!ending.IsFinal)
            return;

        ended.Add(attempt.Id);
        executor.Finished(attempt.Task, ending.Status);
    }

    // A process dies with the machine, so its number need not outlive it; it has to outlive this runner only.
    private void Note(JournalDraft draft)
    {
        if (draft.EventType == JournalEventType.ProcessStarted)
            journal.AppendUnsynced(draft);
        else
            journal.Append(draft);
    }
}
