using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Changing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Views;

/// <summary>Answers the commands that change statuses.</summary>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class ChangeViews(Invocation invocation)
{
    /// <summary>What was done, or would be.</summary>
    internal ChangeView Of(ChangePlan.Accepted plan, bool dryRun) => new(
        dryRun,
        [.. plan.Changes.Where(change => change.From != change.To).Select(change => new ChangeRow(change.TaskId, change.From.ToYaml(), change.To.ToYaml()))],
        plan.Remarks)
    {
        NextCommands = [invocation.Command("next"), invocation.Command("run")],
    };

    /// <summary>It cannot be done.</summary>
    internal StopView Refused(ChangePlan.Refused plan, string taskId) => new(StopKind.Refused, $"{plan.Reason} Nothing was changed.")
    {
        TaskId = taskId,
        Details = [plan.Remedy],
        NextCommands = [invocation.About("show", taskId), invocation.Command("run")],
    };

    /// <summary>A refusal where no task has the id; <c>null</c> where one has.</summary>
    internal StopView? Unknown(Situation situation, string taskId)
    {
        var ids = situation.Tasks.Select(task => task.Id).ToList();
        return ids.Contains(taskId, StringComparer.Ordinal) ? null : new Stops(invocation).UnknownTask(taskId, Suggestion.Nearest(taskId, ids));
    }
}
