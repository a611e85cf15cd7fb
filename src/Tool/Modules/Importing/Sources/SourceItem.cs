using Tofa.Model.Problems;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Tool.Modules.Importing.Sources;

/// <summary>One mapping of an imported file: takes values out, notes those of the wrong kind and keeps what nobody asked for.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="title">What it is called in messages, such as <c>subtask '1.2'</c>.</param>
/// <param name="notes">Where it is noted.</param>
internal sealed class SourceItem(YamlMapping mapping, string title, SourceNotes notes)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> misplaced = new(StringComparer.Ordinal);

    /// <summary>Where it stands.</summary>
    internal SourceSpan Span => mapping.Span;

    /// <summary>What it is called in messages.</summary>
    internal string Title => title;

    /// <summary>Whether the key is there, be it without a value.</summary>
    internal bool HasKey(string key) => mapping.Entry(key) is not null;

    /// <summary>Leaves keys out of the description that say what the id and the dependencies say already.</summary>
    internal void Carries(params string[] keys) => known.UnionWith(keys);

    /// <summary>The value of a key; <c>null</c> where there is none or nothing in it.</summary>
    internal YamlNode? Node(string key)
    {
        known.Add(key);
        return mapping.Entry(key)?.Value is { } node && !NodeText.IsEmpty(node) ? node : null;
    }

    /// <summary>A text; <c>null</c> where there is none or, noted, something else.</summary>
    internal string? Text(string key)
    {
        if (Node(key) is { } node and not YamlScalar)
            Keep(key, node, "a text");

        return (Node(key) as YamlScalar)?.Value;
    }

    /// <summary>A truth value; <c>null</c> where there is none or, noted, something else.</summary>
    internal bool? Flag(string key)
    {
        var node = Node(key);
        var flag = (node as YamlScalar)?.Value.ToUpperInvariant() switch
        {
            "TRUE" => true,
            "FALSE" => false,
            _ => (bool?)null,
        };
        if (node is not null && flag is null)
            Keep(key, node, "true or false");

        return flag;
    }

    /// <summary>The texts of a list; a single text counts as a list of one. What is no text is noted.</summary>
    internal IReadOnlyList<YamlScalar> Texts(string key)
    {
        if (Node(key) is YamlScalar single)
            return [single];

        var items = Items(key);
        foreach (var item in items.Where(item => item is not YamlScalar))
            notes.CannotRead(item.Span, $"an item of '{key}' of {title} has to be a text, but it is {NodeText.KindOf(item)}; it was left out");

        return [.. items.OfType<YamlScalar>().Where(item => !NodeText.IsEmpty(item))];
    }

    /// <summary>The items of a list; none where there is no list, which is noted where there is something else.</summary>
    internal IReadOnlyList<YamlNode> Items(string key)
    {
        if (Node(key) is { } node and not YamlSequence)
            Keep(key, node, "a list");

        return (Node(key) as YamlSequence)?.Items ?? [];
    }

    /// <summary>What has no counterpart in a runbook, or is not of the kind that has.</summary>
    internal IReadOnlyList<YamlEntry> Leftovers() =>
        [.. mapping.Entries.Where(entry => (!known.Contains(entry.Key.Value) || misplaced.Contains(entry.Key.Value)) && !NodeText.IsEmpty(entry.Value))];

    /// <summary>The leftovers as lines of a description.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<YamlEntry> leftovers) => leftovers.Select(entry => $"{entry.Key.Value}: {NodeText.Of(entry.Value)}");

    /// <summary>What is said about leftovers; of those of the wrong kind it is said already.</summary>
    internal IEnumerable<ImportRow> Remarks(IEnumerable<YamlEntry> leftovers) =>
        leftovers.Where(entry => !misplaced.Contains(entry.Key.Value)).Select(entry => notes.At(entry.Key.Span, $"'{Printable.Of(entry.Key.Value)}' has no counterpart in a runbook and stands in the description"));

    private void Keep(string key, YamlNode node, string expected)
    {
        misplaced.Add(key);
        notes.CannotRead(node.Span, $"'{key}' of {title} has to be {expected}, but it is {NodeText.KindOf(node)}; it stands in the description as it is");
    }
}
