using Tofa.Model.Paths;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5012, TOFA5013 and TOFA5026: runbook and detail files name each other (R001-19).</summary>
internal static class DetailFileRules
{
    private const int MaxSuggestions = 50;

    /// <summary>Checks that every named file is there and every file is named. A file that is probably meant by a misspelt path counts as named.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var named = new HashSet<string>(facts.Tasks.Select(task => task.Entry.DetailFile).OfType<string>().Concat(OfNoTask(facts)), StringComparer.Ordinal);
        var unnamed = facts.Details.Keys.Where(path => !named.Contains(path)).ToList();
        var missing = facts.Tasks.Where(IsMissing).Select((task, i) => (Task: task, Meant: i < MaxSuggestions ? Meant(task, unnamed) : null)).ToList();
        named.UnionWith(missing.Select(found => found.Meant).OfType<string>());
        return missing.Select(found => Missing(found.Task, found.Meant)).OfType<Problem>().Concat(Unnamed(facts, named));
    }

    private static string? Meant(TaskFacts task, List<string> unnamed) => task.Entry.DetailFile is { } path ? Suggestion.Nearest(path, unnamed) : null;

    private static bool IsMissing(TaskFacts task) => task.Detail is null && (task.Entry.DetailFile is not null || task.Runbook.Find(task.PathOf("task_detail_file")) is null or YamlScalar { IsNull: true });

    private static Problem? Missing(TaskFacts task, string? meant)
    {
        var path = task.Entry.DetailFile;
        var isManual = task.Kind is null or TaskKind.Manual;
        if (path is null)
        {
            return isManual ? null : task.ProblemAt(
                "id", ProblemKinds.MissingDetailFile, task.ShownId, task.Kind!.Value.ToYaml(), "names no task_detail_file", "add one, such as tasks/<id>.yaml");
        }

        var shown = Printable.Of(path);
        var remedy = Suggestion.Remedy(meant, OwnRemedy(path));
        return isManual
            ? task.ProblemAt("task_detail_file", ProblemKinds.MissingSummaryFile, task.ShownId, shown, remedy)
            : task.ProblemAt(
                "task_detail_file", ProblemKinds.MissingDetailFile, task.ShownId, task.Kind!.Value.ToYaml(), $"its detail file '{shown}' is not there", remedy);
    }

    private static string OwnRemedy(string path)
    {
        if (path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            return "detail files end in .yaml, so rename it and correct the path";

        return path.StartsWith("tasks/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal)
            ? "create it or correct the path"
            : "only files in tasks/ that end in .yaml are read, so put it there and correct the path";
    }

    // An entry whose id cannot be read is no task, but it names its file all the same.
    private static IEnumerable<string> OfNoTask(RunbookFacts facts) =>
        from item in (facts.Runbook?.Document.Find("tasks") as YamlSequence)?.Items ?? default
        let path = (item as YamlMapping)?.Entry("task_detail_file")?.Value as YamlScalar
        where path is not null
        select ProjectPath.Normalize(path.Value);

    private static IEnumerable<Problem> Unnamed(RunbookFacts facts, HashSet<string> named) => !facts.IsRunbookComplete ? [] : facts.Details
        .Where(pair => !named.Contains(pair.Key))
        .Select(pair => pair.Value.Document.ProblemAtKey("id", ProblemKinds.UnnamedDetailFile, Printable.Of(pair.Key)));
}
