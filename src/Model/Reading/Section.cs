using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>One mapping of the runbook language while it is read: takes typed values out and notes what does not fit.</summary>
/// <param name="document">The file.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="path">Its YAML path.</param>
/// <param name="title">What it is called in messages, such as <c>a runbook entry</c>.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class Section(YamlDocument document, YamlMapping mapping, string path, string title, ICollection<Problem> problems)
{
    /// <summary>What it is called in messages.</summary>
    public string Title => title;

    /// <summary>The YAML path of a key's value.</summary>
    public string PathOf(string key) => YamlPath.Key(path, key);

    /// <summary>Whether the key is there, be it without a value.</summary>
    public bool Has(string key) => mapping.Entry(key) is not null;

    /// <summary>The value of a key where it is there and not null.</summary>
    public YamlNode? Node(string key) => mapping.Entry(key)?.Value is { } node and not YamlScalar { IsNull: true } ? node : null;

    /// <summary>Whether there is anything under a key: not nothing, not blank text, not an empty list.</summary>
    public bool SaysSomething(string key) => Node(key) switch
    {
        null => false,
        YamlScalar scalar => !string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence sequence => sequence.Items.Count > 0,
        _ => true,
    };

    /// <summary>Whether there is nothing under a key but nothing, blank text, or a list of these; a node of another kind was noted elsewhere.</summary>
    public bool SaysNothing(string key) => Node(key).IsBlank();

    /// <summary>Whether a key is missing, null or a text, so that no other problem was noted for it.</summary>
    public bool HoldsTextOrNothing(string key) => Node(key) is null or YamlScalar;

    /// <summary>A text; <c>null</c> where it is missing, null or not a text.</summary>
    public string? Text(string key) => Node(key) is { } node ? TextOf(node, PathOf(key)) : null;

    /// <summary>A text with something in it; <c>null</c> where there is nothing but white space.</summary>
    public string? FilledText(string key) => Text(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The texts of a list. A single text counts as a list of one where <paramref name="allowsSingle"/> says so.</summary>
    public EquatableArray<string> Texts(string key, bool allowsSingle)
    {
        switch (Node(key))
        {
            case null:
                return default;
            case YamlScalar scalar when allowsSingle:
                return new[] { scalar.Value };
            case YamlSequence sequence:
                var itemPath = PathOf(key);
                return sequence.Items.Select((item, i) => TextOf(item, YamlPath.Item(itemPath, i))).OfType<string>().ToEquatableArray();
            case var node:
                WrongNode(PathOf(key), allowsSingle ? "a text or a list of texts" : "a list", node);
                return default;
        }
    }

    /// <summary>The mapping under a key; <c>null</c> where it is missing, null or not a mapping.</summary>
    public Section? Child(string key, string childTitle)
    {
        if (Node(key) is not { } node)
            return null;

        if (node is YamlMapping child)
            return new Section(document, child, PathOf(key), childTitle, problems);

        WrongNode(PathOf(key), "a mapping", node);
        return null;
    }

    /// <summary>A mapping further inside.</summary>
    public Section Inner(YamlMapping inner, string innerPath, string innerTitle) => new(document, inner, innerPath, innerTitle, problems);

    /// <summary>The pairs of the mapping under a key.</summary>
    public EquatableArray<YamlEntry> Entries(string key) => Child(key, key)?.Own ?? default;

    /// <summary>The text of a node; anything else is a problem.</summary>
    public string? TextOf(YamlNode node, string nodePath)
    {
        if (node is YamlScalar scalar)
            return scalar.Value;

        WrongNode(nodePath, "a text", node);
        return null;
    }

    /// <summary>A text that a process can be given; a text with NUL, where the system would cut it off, and anything else is a problem. What is refused is kept: the reading is total.</summary>
    public string? TextWithoutNul(YamlNode node, string nodePath)
    {
        var text = TextOf(node, nodePath);
        if (text is not null && text.Contains('\0'))
            ReportAt(nodePath, ProblemKinds.WrongNode, Printable.Of(nodePath), "a text without NUL", "a text with NUL");

        return text;
    }

    /// <summary>Notes a key that is not one of the known ones.</summary>
    public void CheckKeys(IReadOnlyCollection<string> known)
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            var remedy = Suggestion.Remedy(entry.Key.Value, known, "remove it");
            problems.Add(new Problem(
                ProblemKinds.UnknownKey, document.Path, entry.Key.Span, PathOf(entry.Key.Value), new[] { Printable.Of(entry.Key.Value), title, remedy }));
        }
    }

    /// <summary>Notes a node of the wrong kind.</summary>
    public void WrongNode(string nodePath, string expected, YamlNode node) => ReportAt(nodePath, ProblemKinds.WrongNode, nodePath, expected, NodeKind.Of(node));

    /// <summary>Notes a problem at a key's value.</summary>
    public void Report(string key, ProblemKind kind, params string[] arguments) => ReportAt(PathOf(key), kind, arguments);

    /// <summary>Notes a problem at a key, for values that may be long.</summary>
    public void ReportAtKey(string key, ProblemKind kind, params string[] arguments) => problems.Add(document.ProblemAtKey(PathOf(key), kind, arguments));

    /// <summary>Notes a problem at a part of a key's value.</summary>
    public void ReportWithin(string key, SourceSpan span, ProblemKind kind, params string[] arguments) =>
        problems.Add(new Problem(kind, document.Path, span, PathOf(key), arguments));

    /// <summary>Notes a problem at a path.</summary>
    public void ReportAt(string yamlPath, ProblemKind kind, params string[] arguments) => problems.Add(document.ProblemAt(yamlPath, kind, arguments));

    /// <summary>The pairs of the mapping.</summary>
    public EquatableArray<YamlEntry> Own => mapping.Entries;
}
