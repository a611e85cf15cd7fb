using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Validation;

/// <summary>TOFA5012, TOFA5013 and TOFA5026: runbook and detail files name each other (R001-19).</summary>
internal static class DetailFileRules
{
    private const int MaxSuggestions = 50;

    /// <summary>Checks that every named file is there and every file is named.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        facts.Tasks.Where(IsMissing).Select((task, i) => Missing(task, i < MaxSuggestions ? facts.Details.Keys : [])).OfType<Problem>().Concat(Unnamed(facts));

    private static bool IsMissing(TaskFacts task) => task.Detail is null && (task.Entry.DetailFile is not null || task.Runbook.Find(task.PathOf("task_detail_file")) is null or Yaml.YamlScalar { IsNull: true });

    private static Problem? Missing(TaskFacts task, IEnumerable<string> paths)
    {
        var path = task.Entry.DetailFile;
        var isManual = task.Kind is null or TaskKind.Manual;
        if (path is null)
        {
            return isManual ? null : task.ProblemAt(
                "id", ProblemKinds.MissingDetailFile, task.ShownId, task.Kind!.Value.ToYaml(), "names no task_detail_file", "add one, such as tasks/<id>.yaml");
        }

        var shown = Printable.Of(path);
        var remedy = Suggestion.Remedy(path, paths, $"create it or correct the path");
        return isManual
            ? task.ProblemAt("task_detail_file", ProblemKinds.MissingSummaryFile, task.ShownId, shown, remedy)
            : task.ProblemAt(
                "task_detail_file", ProblemKinds.MissingDetailFile, task.ShownId, task.Kind!.Value.ToYaml(), $"its detail file '{shown}' is not there", remedy);
    }

    private static IEnumerable<Problem> Unnamed(RunbookFacts facts)
    {
        if (!facts.IsRunbookComplete)
            return [];

        var named = new HashSet<string>(facts.Tasks.Select(task => task.Entry.DetailFile).OfType<string>(), StringComparer.Ordinal);
        return facts.Details
            .Where(pair => !named.Contains(pair.Key))
            .Select(pair => pair.Value.Document.ProblemAtKey("id", ProblemKinds.UnnamedDetailFile, Printable.Of(pair.Key)));
    }
}
