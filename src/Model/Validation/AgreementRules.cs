using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Validation;

/// <summary>TOFA5015, TOFA5016, TOFA5017 and TOFA5027: runbook and detail file say the same (R001-21, R001-22, R001-24).</summary>
internal static class AgreementRules
{
    /// <summary>Checks every task that has a detail file.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        from task in facts.Tasks
        where task.Detail is not null
        from problem in task.OwnDetail is null ? [Id(task)] : Values(task, task.OwnDetail)
        select problem;

    private static Problem Id(TaskFacts task) =>
        task.Detail!.Document.ProblemAt("id", ProblemKinds.IdMismatch, Printable.Of(task.Detail.Detail.Id!), task.ShownId);

    private static IEnumerable<Problem> Values(TaskFacts task, TaskFile file)
    {
        var (entry, detail) = (task.Entry, file.Detail);
        if (entry.Kind is { } kind && detail.Kind is { } detailKind && kind != detailKind)
            yield return file.Document.ProblemAt("type", ProblemKinds.TypeMismatch, task.ShownId, detailKind.ToYaml(), kind.ToYaml());

        if (StateOf(task) is { } state && file.State is { } detailState && state != detailState)
            yield return file.Document.ProblemAt("status", ProblemKinds.StatusDrift, task.ShownId, detailState.ToYaml(), state.ToYaml());

        if (entry.HasDependsOn && detail.HasDependsOn && !(Agree(entry.DependsOn, detail.DependsOn) && Agree(entry.RequiresDone, detail.RequiresDone)))
            yield return file.Document.ProblemAtKey("depends_on", ProblemKinds.DependenciesDiffer, task.ShownId);
    }

    private static bool Agree(IEnumerable<string> inRunbook, IEnumerable<string> inDetail) => new HashSet<string>(inRunbook, StringComparer.Ordinal).SetEquals(inDetail);

    // A status that is missing means PENDING; one that is wrong was reported and means nothing.
    private static TaskState? StateOf(TaskFacts task) => task.State ?? (task.Runbook.Find(task.PathOf("status")) is null ? TaskState.Pending : null);
}
