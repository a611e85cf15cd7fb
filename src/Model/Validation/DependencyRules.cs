using Tofa.Model.Problems;

namespace Tofa.Model.Validation;

/// <summary>TOFA5009 and TOFA5010: dependencies name other tasks (R001-18).</summary>
internal static class DependencyRules
{
    // Finding the nearest of 10,000 ids takes a while; nobody needs that for hundreds of mistakes at once.
    private const int MaxSuggestions = 50;

    // Of one task; finding the place of a dependency costs a walk over its list.
    private const int MaxChecked = 2_000;

    /// <summary>Checks every dependency of every task.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var ids = facts.Tasks.Select(task => task.Entry.Id).Distinct(StringComparer.Ordinal).ToList();
        var known = new HashSet<string>(ids, StringComparer.Ordinal);
        var suggestions = 0;
        foreach (var task in facts.Tasks)
        {
            foreach (var id in task.DependsOn.Distinct(StringComparer.Ordinal).Take(MaxChecked))
            {
                if (id == task.Entry.Id)
                    yield return task.ProblemAtDependency(id, ProblemKinds.SelfDependency, task.ShownId);
                else if (!known.Contains(id) && facts.IsRunbookComplete)
                    yield return Unknown(task, id, suggestions++ < MaxSuggestions ? ids : []);
            }
        }
    }

    private static Problem Unknown(TaskFacts task, string id, List<string> ids)
    {
        var remedy = Suggestion.Remedy(id, ids.Where(other => other != task.Entry.Id), "add such a task or remove this dependency");
        return task.ProblemAtDependency(id, ProblemKinds.UnknownDependency, task.ShownId, Printable.Of(id), remedy);
    }
}
