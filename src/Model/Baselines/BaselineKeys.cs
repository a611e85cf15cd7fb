using Tofa.Model.Schemas;

namespace Tofa.Model.Baselines;

/// <summary>The keys of <c>tofa.baseline.yaml</c>: the reader and the JSON Schema go by this table.</summary>
public static class BaselineKeys
{
    private const int MaxCount = 1_000_000;

    private static readonly MappingShape Entry = new("an entry", new[]
    {
        new KeyShape("rule", new TextShape(TextForm.RuleId), "The id of the rule.") { NeededBecause = "nothing is frozen" },
        new KeyShape("file", new TextShape(TextForm.Path), "The file, relative to the project, with /; left out for what has no place."),
        new KeyShape("subject", new TextShape(TextForm.Subject), "What identifies the violation in the file.") { NeededBecause = "nothing is frozen" },
        new KeyShape("count", new NumberShape(1, MaxCount), "How many such violations are accepted; 1 by default."),
        new KeyShape("reason", new TextShape(TextForm.Prose), "Why it is there."),
        new KeyShape("expires", new TextShape(TextForm.Date), "The last day on which it is accepted."),
    });

    /// <summary>The whole file.</summary>
    public static MappingShape File { get; } = new("tofa.baseline.yaml", new[]
    {
        new KeyShape("schema", new NumberShape(1, 1), "The version of this file's language."),
        new KeyShape("entries", new ListShape(Entry), "The violations that are accepted for now; the list only shrinks."),
    });
}
