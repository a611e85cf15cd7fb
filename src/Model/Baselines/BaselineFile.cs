using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Baselines;

/// <summary><c>tofa.baseline.yaml</c> as read.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Baseline">What it says.</param>
/// <param name="Document">The YAML with all places.</param>
/// <param name="Problems">What is wrong with it, in the order of the file.</param>
public sealed record BaselineFile(string Path, Baseline Baseline, YamlDocument Document, EquatableArray<Problem> Problems)
{
    /// <summary>What the file is called, at the top of its project.</summary>
    public const string FileName = "tofa.baseline.yaml";

    /// <summary>Each entry's item under <c>entries</c>: entry 2 stands at <c>entries[Positions[2]]</c>.</summary>
    public EquatableArray<int> Positions { get; init; }

    /// <summary>Where an entry stands: its rule, since an entry takes several lines.</summary>
    public SourceSpan SpanOf(int entry) => Document.MessageSpanOf(PathOf(entry) + ".rule");

    /// <summary>That an entry is stale.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="found">How many of its violations there are.</param>
    public Problem StaleAt(int entry, int found)
    {
        var (key, count) = (Baseline.Entries[entry].Key, Baseline.Entries[entry].Count);
        return ProblemAt(entry, BaselineProblems.Stale, key, Times(count), found == 0 ? "not found" : "found " + Times(found));
    }

    /// <summary>That no rule has the id of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="rules">The ids of all rules whose violations can be frozen.</param>
    public Problem UnknownRuleAt(int entry, IEnumerable<string> rules)
    {
        var rule = Baseline.Entries[entry].Key.Rule;
        var remedy = Suggestion.Remedy(rule, rules.OrderBy(id => id, StringComparer.Ordinal), "remove the entry");
        return Document.ProblemAt(PathOf(entry) + ".rule", BaselineProblems.Unreadable, $"'{rule}' is no rule whose violations can be frozen", "this entry freezes nothing", remedy);
    }

    /// <summary>The entries that have expired.</summary>
    /// <param name="today">The day of the question; <c>null</c> where it is not known.</param>
    public IEnumerable<Problem> ExpiredOn(DateTime? today) =>
        from index in Enumerable.Range(0, Baseline.Entries.Count)
        let entry = Baseline.Entries[index]
        where entry.IsExpired(today)
        select ProblemAt(index, BaselineProblems.Expired, entry.Key, Schemas.Dates.Text(entry.Expires!.Value));

    private static string Times(int count) => count == 1 ? "once" : Number.Text(count) + " times";

    private string PathOf(int entry) => YamlPath.Item("entries", Positions[entry]);

    private Problem ProblemAt(int entry, ProblemKind kind, BaselineKey key, params string[] more)
    {
        string[] names = [key.Rule, Printable.Of(key.Subject), Printable.Of(key.File)];
        return Document.ProblemAt(PathOf(entry) + ".rule", kind, [.. names, .. more]);
    }
}
