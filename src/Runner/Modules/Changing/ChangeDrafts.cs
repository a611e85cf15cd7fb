using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Changing;

/// <summary>Drafts what the journal says about changes that a person asked for.</summary>
internal static class ChangeDrafts
{
    /// <summary>A draft for each change, in order.</summary>
    internal static IReadOnlyList<JournalDraft> Of(Situation situation, ChangeRequest request, IReadOnlyList<StatusChange> changes) =>
        [.. changes.Select(change => Transitions.Draft(change.TaskId, TypeOf(change.To), change.From, change.To, situation.Task(change.TaskId).Facts, Details(request, change)))];

    private static JournalEventType TypeOf(TaskState to) => to switch
    {
        TaskState.Done => JournalEventType.CompleteTask,
        TaskState.Error => JournalEventType.ErrorTask,
        TaskState.Skipped => JournalEventType.SkipTask,
        _ => JournalEventType.ManualAction,
    };

    private static IEnumerable<KeyValuePair<string, string>> Details(ChangeRequest request, StatusChange change)
    {
        var isNamed = change.TaskId == request.TaskId;
        yield return new(DetailKeys.Reason, isNamed ? request.Reason ?? Unexplained(request.Kind) : $"'{request.TaskId}', which it depends on, runs again");
        if (isNamed && request.Resolution is not null)
            yield return new(DetailKeys.Resolution, request.Resolution);

        if (change.To == TaskState.Error)
        {
            yield return new(DetailKeys.IssueType, "MANUAL_BLOCKER");
            yield return new(DetailKeys.Detail, request.Reason ?? Unexplained(request.Kind));
        }
    }

    private static string Unexplained(ChangeKind kind) => kind switch
    {
        ChangeKind.Retry => "to be run again",
        ChangeKind.Skip => "left out by a person",
        _ => "set by a person",
    };
}
