using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.History;

/// <summary>TOFA5077: whatever the runner has to write into a file can be written there. The editor itself is asked, before a run begins.</summary>
internal static class RunStateTrial
{
    private static readonly EquatableArray<KeyValuePair<string, string>> ShortRun = Pairs("timestamp", "outcome");
    private static readonly EquatableArray<KeyValuePair<string, string>> LongRun = Pairs("timestamp", "outcome", "llm_response", "cost_estimate");
    private static readonly EquatableArray<KeyValuePair<string, string>> NewIssue = Pairs("timestamp", "type", "detail", "resolution");

    /// <summary>Tries to change the status of every task.</summary>
    /// <param name="document">The runbook.</param>
    /// <param name="text">Its text.</param>
    /// <param name="positions">The places in the list of those entries that are tasks.</param>
    /// <param name="known">What is wrong with the file anyway.</param>
    public static IEnumerable<Problem> OfRunbook(YamlDocument document, string text, IEnumerable<int> positions, IReadOnlyCollection<Problem> known) =>
        Try(document, text, known, () => positions.Select(position => Status(document, YamlPath.Item("tasks", position))));

    /// <summary>Tries to write all that an attempt changes in a detail file.</summary>
    public static IEnumerable<Problem> OfDetail(YamlDocument document, string text, IReadOnlyCollection<Problem> known) =>
        Try(document, text, known, () => Edits(document));

    private static IEnumerable<YamlEdit> Edits(YamlDocument document)
    {
        YamlEdit?[] edits =
        [
            Status(document, string.Empty), RunStateEdits.LastRun(ShortRun), RunStateEdits.LastRun(LongRun), RunStateEdits.Issue(NewIssue),
            RunStateEdits.Resolution(document, "mended"),
        ];
        return edits.OfType<YamlEdit>();
    }

    // Only what is written in an unusual way can be refused, and a file that is not YAML, or no mapping, has other worries.
    private static IReadOnlyList<Problem> Try(YamlDocument document, string text, IReadOnlyCollection<Problem> known, Func<IEnumerable<YamlEdit>> edits)
    {
        if (!document.IsIntricate || document.Root is not YamlMapping || document.Problems.Count > 0)
            return [];

        var places = new HashSet<int>(known.Where(problem => problem.Kind.Severity == ProblemSeverity.Error).Select(problem => problem.Span.Start));
        var refused = EditTrial.Refused(text, edits());
        return [.. refused.Where(edit => places.Add(edit.Place.Start)).Select(edit => Problem(document, edit))];
    }

    private static Problem Problem(YamlDocument document, RefusedEdit refused)
    {
        var path = refused.Edit.YamlPath;
        var place = refused.Place.Length > 0 ? refused.Place : document.MessageSpanOf(path);
        return new Problem(ProblemKinds.UnwritableState, document.Path, place, path, new[] { Printable.Of(path), refused.Reason });
    }

    // A text that is there already would need no edit.
    private static YamlEdit Status(YamlDocument document, string parent)
    {
        var isDone = document.Find(YamlPath.Key(parent, RunStateEdits.StatusKey)) is YamlScalar scalar && scalar.Value == TaskState.Done.ToYaml();
        return RunStateEdits.Status(parent, isDone ? TaskState.Pending : TaskState.Done);
    }

    private static EquatableArray<KeyValuePair<string, string>> Pairs(params string[] keys) =>
        keys.Select(key => new KeyValuePair<string, string>(key, "text")).ToEquatableArray();
}
