using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Explaining;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Views;

/// <summary>Puts into words why a task does not start.</summary>
/// <param name="facts">What is known.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class Explanations(ExplainFacts facts, Invocation invocation)
{
    private readonly Causes causes = new(facts, invocation);

    /// <summary>The explanation, or a refusal with the nearest id.</summary>
    /// <param name="taskId">As it was typed.</param>
    internal View Find(string taskId)
    {
        var ids = facts.Situation.Tasks.Select(task => task.Id).ToList();
        return ids.Contains(taskId, StringComparer.Ordinal)
            ? Of(facts.Situation.Task(taskId))
            : new Stops(invocation).UnknownTask(taskId, Suggestion.Nearest(taskId, ids));
    }

    private ExplanationView Of(TaskSituation task)
    {
        var isOpen = task.Status is not (TaskState.Done or TaskState.Skipped);
        var chain = isOpen ? BlockerChain.Of(facts.Situation.Plan, task.Id) : [];
        var elsewhere = isOpen ? Obstacles.Of(facts, chain.Select(link => link.TaskId).Append(task.Id).ToHashSet(StringComparer.Ordinal)) : [];
        var standing = Standings.Of(task, facts, chain.Count > 0, elsewhere.Count > 0);
        IReadOnlyList<TaskSituation> roots = [.. Roots(task, chain, standing), .. elsewhere];
        return new ExplanationView(standing, Message(task, standing, chain), TaskRows.Of(facts.Situation).First(row => row.Id == task.Id))
        {
            Causes = [.. chain.Select(Row), .. elsewhere.Select(other => Row(other, 0, [], $"{causes.ReasonOf(other)}; a run starts nothing else until that is settled"))],
            Needs = isOpen ? Appointments.Of(task) : [],
            Remedies = [.. facts.IsStale && isOpen ? ["Build the project again: it was built from another runbook than the one on the disk."] : Array.Empty<string>(), .. roots.Select(causes.RemedyFor)],
            NextCommands = Commands(task, standing, roots),
        };
    }

    private IEnumerable<TaskSituation> Roots(TaskSituation task, IReadOnlyList<ChainLink> chain, Standing standing) => standing switch
    {
        Standing.Blocked => chain.Where(link => link.WaitsFor.Count == 0 || ReasonOf(link) is not null).Select(link => facts.Situation.Task(link.TaskId)),
        Standing.Failed or Standing.Interrupted or Standing.Running or Standing.Next or Standing.Queued => [task],
        Standing.Held when facts.Survivors.ContainsKey(task.Id) => [task],
        _ => [],
    };

    private CauseRow Row(ChainLink link) => Row(facts.Situation.Task(link.TaskId), link.Depth, link.WaitsFor, ReasonOf(link));

    private static CauseRow Row(TaskSituation task, int depth, IReadOnlyList<string> waitsFor, string? reason) =>
        new(task.Id, task.Definition.Name, task.Status.ToYaml(), depth, waitsFor, reason);

    // What failed or was cut off while its dependencies were met stands in the way by itself, although they were reopened since.
    private string? ReasonOf(ChainLink link)
    {
        var task = facts.Situation.Task(link.TaskId);
        return link.WaitsFor.Count == 0 || task.Status is TaskState.Error or TaskState.Running ? causes.ReasonOf(task) : null;
    }

    private string Message(TaskSituation task, Standing standing, IReadOnlyList<ChainLink> chain)
    {
        var name = $"Task '{task.Id}' ({task.Definition.Name})";
        return standing switch
        {
            Standing.Next => $"{name} can start: a run takes it next.",
            Standing.Queued => $"{name} can start; {Ahead(task)} it in the runbook.",
            Standing.Held => facts.Survivors.ContainsKey(task.Id) ? $"{name} cannot start yet: {causes.ReasonOf(task)}." : $"{name} could start, and something else stops every run.",
            Standing.Blocked => $"{name} waits for {WaitText.Quoted(Blockers.For(facts.Situation.Plan).First(blockage => blockage.TaskId == task.Id))}.",
            Standing.Done => $"{name} is done; nothing is in its way.",
            Standing.Skipped => $"{name} was left out; what depends on it goes on{Except(task)}.",
            _ => $"{name} {causes.ReasonOf(task)}.",
        };
    }

    private string Except(TaskSituation task)
    {
        var strict = facts.Situation.Tasks.Where(other => other.Definition.RequiresDone.Contains(task.Id)).Select(other => $"'{other.Id}'").ToList();
        return strict.Count == 0 ? string.Empty : $", but for {string.Join(", ", strict)}, for which it has to be DONE";
    }

    private string Ahead(TaskSituation task)
    {
        var ahead = Obstacles.Ahead(facts.Situation.Plan, task.Id);
        return ahead == 1 ? "1 other comes before" : string.Create(CultureInfo.InvariantCulture, $"{ahead} others come before");
    }

    private IReadOnlyList<string> Commands(TaskSituation task, Standing standing, IReadOnlyList<TaskSituation> roots) => standing switch
    {
        Standing.Done or Standing.Skipped => [invocation.About("show", task.Id), invocation.Command("next")],
        _ when facts.IsStale => [invocation.Build ?? "dotnet build"],
        _ when roots.Count > 0 => [.. roots.OrderByDescending(Urgency).Take(1).SelectMany(causes.CommandsFor)],
        _ => [invocation.Command("run")],
    };

    // A run stops at a failure whatever else could start, so that is settled first.
    private static int Urgency(TaskSituation task) => task.Status switch
    {
        TaskState.Error => 2,
        TaskState.Running => 1,
        _ => 0,
    };
}
