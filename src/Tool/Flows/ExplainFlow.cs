using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Rules;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa explain</c>: the page of a rule, why a task does not start, or the list of all rules.</summary>
/// <param name="pages">The pages.</param>
/// <param name="tasks">Explains the tasks of the runbook; <c>null</c> where there is none.</param>
internal sealed class ExplainFlow(IRulePages pages, Func<string, View>? tasks = null)
{
    /// <summary>Explains; where a rule and a task have the id, it is the rule's.</summary>
    /// <param name="id">As it was typed; <c>null</c> for the list.</param>
    internal View Explain(string? id)
    {
        var all = pages.ReadAll();
        if (id is null)
            return RuleSearch.List(all);

        if (RuleSearch.Find(all, id) is { } rule)
            return tasks?.Invoke(id) is ExplanationView task ? RuleSearch.Beside(rule, task) : rule;

        return tasks is null ? RuleSearch.Unknown(all, id) : Task(id, tasks(id)) ?? RuleSearch.Unknown(all, id);
    }

    private static View? Task(string id, View found) => found switch
    {
        StopView when RuleSearch.IsMeant(id) => null,
        StopView { Outcome: StopKind.Usage } unknown => RuleSearch.Neither(unknown),
        _ => found,
    };
}
