using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Interruptions;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Explaining;

/// <summary>Says why a task does not go on by itself, and what to type.</summary>
/// <param name="facts">What is known.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class Causes(ExplainFacts facts, Invocation invocation)
{
    /// <summary>Why a task that waits for no other is not done yet.</summary>
    internal string ReasonOf(TaskSituation task) => task.Status switch
    {
        TaskState.Error => $"failed{Issue(task)}",
        TaskState.Running when facts.Runner is not null => $"a runner works on it: {facts.Runner}",
        TaskState.Running => $"was interrupted: {InterruptionText.Cause(task.Facts.History)}",
        TaskState.Skipped => "was left out, but has to be DONE",
        _ when Processes(task.Id) is { } processes => $"a process of an earlier attempt is still at work: {processes}",
        _ => "can start; a run takes it",
    };

    /// <summary>What a person types to settle it, the likeliest first.</summary>
    internal IReadOnlyList<string> CommandsFor(TaskSituation task)
    {
        return task.Status switch
        {
            TaskState.Error => [invocation.About("retry", task.Id, "--resolution '…'"), invocation.About("skip", task.Id), invocation.About("show", task.Id)],
            TaskState.Running when facts.Runner is not null => [invocation.Command("status --watch")],
            TaskState.Running => [invocation.Command("run --on-interrupted retry"), invocation.Command("run --on-interrupted error"), invocation.Command("run --on-interrupted done")],
            TaskState.Skipped => [invocation.About("retry", task.Id), invocation.About("set", task.Id, "--reason '…'", "DONE")],
            _ when facts.Survivors.TryGetValue(task.Id, out var alive) => [.. alive.Select(invocation.Kill), invocation.Command("run")],
            _ => [invocation.Command("run")],
        };
    }

    /// <summary>What would settle it, in words.</summary>
    internal string RemedyFor(TaskSituation task) => task.Status switch
    {
        TaskState.Error => $"'{task.Id}': remove the cause and let it run again, or skip it.",
        TaskState.Running when facts.Runner is not null => $"'{task.Id}': wait until its runner is through with it.",
        TaskState.Running => $"'{task.Id}': say what becomes of it: run it again, it failed, or it had finished.",
        TaskState.Skipped => $"'{task.Id}': let it run after all, say that it is done, or take 'require: done' out of what waits for it.",
        _ when Processes(task.Id) is { } processes => $"'{task.Id}': wait until {processes} is gone, or end it.",
        _ => $"'{task.Id}': run.",
    };

    private string? Processes(string taskId) => facts.Survivors.TryGetValue(taskId, out var alive) ? $"process {string.Join(", ", alive)}" : null;

    private static string Issue(TaskSituation task)
    {
        var details = task.Facts.History.LastTransition?.Details;
        string?[] parts = [details?.GetValueOrDefault(DetailKeys.IssueType), details?.GetValueOrDefault(DetailKeys.Detail) ?? details?.GetValueOrDefault(DetailKeys.Reason)];
        var said = string.Join(": ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
        return said.Length == 0 ? string.Empty : $" ({said})";
    }
}
