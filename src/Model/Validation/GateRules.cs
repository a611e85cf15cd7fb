using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5057 and TOFA5058: the gates by type fit the types of the tasks (R002-50, decision C-14).</summary>
internal static class GateRules
{
    private const string Key = "gates";

    /// <summary>Checks the runbook, where the types of all tasks are known.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var areKindsKnown = facts.IsRunbookComplete && facts.Tasks.All(task => task.Kind is not null);
        return areKindsKnown && facts.Runbook!.TypeGates.Count > 0 ? OfNoTask(facts, facts.Runbook).Concat(Ungated(facts, facts.Runbook)) : [];
    }

    private static IEnumerable<Problem> OfNoTask(RunbookFacts facts, RunbookFile runbook) =>
        from gates in runbook.TypeGates
        where gates.Gates.Count > 0 && facts.Tasks.All(task => task.Kind != gates.Kind)
        select runbook.Document.ProblemAtKey(YamlPath.Key(Key, gates.Kind.ToYaml()), ProblemKinds.GatesOfNoTask, gates.Kind.ToYaml());

    private static IEnumerable<Problem> Ungated(RunbookFacts facts, RunbookFile runbook) =>
        from task in facts.Tasks
        where task.Detail is not { Document.IsComplete: false } && task.Detail?.Document.Find(Key) is null or YamlScalar { IsNull: true }
        where runbook.TypeGates.All(gates => gates.Kind != task.Kind)
        group task by task.Kind!.Value into same
        orderby same.Key
        select runbook.Document.ProblemAtKey(Key, ProblemKinds.UngatedType, same.Key.ToYaml(), same.First().ShownId);
}
