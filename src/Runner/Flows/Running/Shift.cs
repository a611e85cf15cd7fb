using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Flows.Running;

/// <summary>What a run knows from one reading of the project to the next: where the tasks stand, and what is to be journalled of it.</summary>
internal sealed class Shift
{
    private readonly Dictionary<string, PipelineTask> tasks;
    private readonly List<JournalDraft> drafts = [];

    /// <summary>Begins with the project as it was read.</summary>
    internal Shift(Loading.Ready ready, RunOptions options)
    {
        tasks = ready.Pipeline.Tasks.ToDictionary(task => task.Definition.Id, StringComparer.Ordinal);
        Situation = ready.Situation;
        Frontier = Frontier.Of(Situation.Plan);
        Orders = new Orders { Jobs = options.Jobs, KeepGoing = options.KeepGoing, Selected = options.Range.Select(Frontier.Graph) };
    }

    /// <summary>Journal and files, as far as they are written.</summary>
    internal Situation Situation { get; set; }

    /// <summary>Where the tasks stand, drafts included.</summary>
    internal Frontier Frontier { get; private set; }

    /// <summary>What the run was told and has in hand.</summary>
    internal Orders Orders { get; private set; }

    /// <summary>Why nothing more is started; <c>null</c> where the run goes on.</summary>
    internal Closing? Closing { get; set; }

    /// <summary>That nothing more is to be done, as the statuses say; put into words once the journal has them. <c>null</c> where there is more to do.</summary>
    internal NextStep? End { get; set; }

    /// <summary>The tasks that were at work when somebody stopped the run, in the order in which they ended.</summary>
    internal IReadOnlyList<string> Cancelled { get; private set; } = [];

    /// <summary>The stop for the first task that waits for a person and was set aside.</summary>
    internal StopView? Waiting { get; private set; }

    /// <summary>Takes the drafts that are to be journalled next, all with one write.</summary>
    internal IReadOnlyList<JournalDraft> TakeDrafts()
    {
        IReadOnlyList<JournalDraft> taken = [.. drafts];
        drafts.Clear();
        return taken;
    }

    /// <summary>Notes that an attempt came to its end.</summary>
    internal void Ended(Attempt attempt, AttemptEnding ending)
    {
        if (attempt.Result is ExecutionResult.Cancelled)
            Cancelled = [.. Cancelled, attempt.Id];

        Orders = Orders with { AtWork = Orders.AtWork.Remove(Frontier.Graph.NumberOf(attempt.Id)) };
        Note(Attempts.End(attempt, ending));
    }

    /// <summary>Notes changes that follow from the dependencies.</summary>
    internal void Change(NextStep.Change change)
    {
        foreach (var task in change.Changes)
            Note(Transitions.Draft(task.TaskId, JournalEventType.StatusChanged, task.From, task.To, Situation.Task(task.TaskId).Facts, []));
    }

    /// <summary>Prepares an attempt at a task that is READY.</summary>
    internal Attempt Prepare(string taskId)
    {
        var task = Situation.Task(taskId);

        // What its detail file shows was noted where it became READY, which may be in the same write.
        var before = task.Status == TaskState.Ready ? task : task with { Facts = task.Facts with { Detail = null } };
        return new Attempt(tasks[taskId], before, LogNames.For(taskId, task.Facts.History.Attempts + 1));
    }

    /// <summary>Notes that an attempt begins.</summary>
    internal void Start(Attempt attempt, JournalDraft draft)
    {
        Orders = Orders with { AtWork = Orders.AtWork.Add(Frontier.Graph.NumberOf(attempt.Id)) };
        Note(draft);
    }

    /// <summary>Leaves a task that waits for a person, and goes on with others.</summary>
    internal void SetAside(Attempt attempt, StopView stop)
    {
        Orders = Orders with { SetAside = Orders.SetAside.Add(Frontier.Graph.NumberOf(attempt.Id)) };
        Waiting ??= stop;
    }

    private void Note(JournalDraft draft)
    {
        drafts.Add(draft);
        Frontier = Frontier.With(Frontier.Graph.NumberOf(draft.TaskId!), draft.To!.Value);
    }
}
