using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5006: every task has a type, in the runbook or in its detail file (R001-20).</summary>
internal static class KindRules
{
    /// <summary>Checks the types of all tasks.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        from task in facts.Tasks
        where task.Kind is null && IsMissing(task.Runbook, task.PathOf("type")) && (task.Detail is null || IsMissing(task.Detail.Document, "type"))
        select task.Runbook.ProblemAtKeyOrId(task, "type");

    private static Problem ProblemAtKeyOrId(this YamlDocument runbook, TaskFacts task, string key) =>
        task.ProblemAt(
            runbook.Find(task.PathOf(key)) is null ? "id" : key,
            ProblemKinds.MissingValue,
            key,
            $"task '{task.ShownId}'",
            $"it says who does the task ({string.Join(", ", TaskKinds.All)})");

    private static bool IsMissing(YamlDocument document, string path) => document.Find(path) is null or YamlScalar { IsNull: true };
}
