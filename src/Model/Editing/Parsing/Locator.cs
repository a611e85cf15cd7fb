using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Editing.Parsing;

/// <summary>Finds the place of an edit, or says why nothing there may be changed.</summary>
internal sealed class Locator(ParsedText parsed, string path)
{
    public static Outcome<Target> Find(ParsedText parsed, string path)
    {
        var segments = YamlPath.Parse(path);
        return segments is null or { Count: 0 }
            ? Outcome<Target>.Refuse(Refusal.OfFile($"'{Printable.Of(path)}' is not the path of a value; write it like tasks[3].status"))
            : new Locator(parsed, path).Walk(segments);
    }

    private Outcome<Target> Walk(IReadOnlyList<YamlPathSegment> segments)
    {
        if (parsed.Count == 0)
            return Refuse(0, "the file is empty, so there is nothing to add the value to; write its first key by hand");

        var target = new Target(path, -1, "", 0);
        foreach (var segment in segments)
        {
            if (target.IsMissing)
                return Refuse(target.Parent, $"the mapping has no key '{Printable.Of(target.Name)}' to add the value to; add that first");

            if (Untouchable(target.Node) is { } reason)
                return Refuse(target.Node, reason);

            var step = segment.Key is { } key ? Entry(target.Node, key) : Item(target.Node, segment.Index);
            if (step.Value is null)
                return step;

            target = step.Value;
        }

        return !target.IsMissing && Untouchable(target.Node) is { } obstacle ? Refuse(target.Node, obstacle) : Outcome<Target>.Of(target);
    }

    private string? Untouchable(int node) => parsed[node] switch
    {
        { Kind: NodeEventKind.Alias, Value: var name } =>
            $"the value is the alias '*{Printable.Of(name)}', which stands for a value elsewhere; write the value out here",
        { Anchor: var anchor } when parsed.IsAliased(node) =>
            $"the value is repeated elsewhere through '*{Printable.Of(anchor)}', where it would change too; write it out in both places",
        _ => null,
    };

    private Outcome<Target> Item(int sequence, int index)
    {
        if (parsed[sequence].Kind != NodeEventKind.SequenceStart)
            return Refuse(sequence, "a list is expected here and there is none; correct the file or the path");

        var items = parsed.Children(sequence);
        return index < items.Count
            ? Outcome<Target>.Of(new Target(path, sequence, "", items[index]))
            : Refuse(sequence, $"the list has only {items.Count} items, counted from 0; correct the file or the path");
    }

    private Outcome<Target> Entry(int mapping, string key)
    {
        if (parsed[mapping].Kind != NodeEventKind.MappingStart)
            return Refuse(mapping, $"a mapping with the key '{Printable.Of(key)}' is expected here and there is none; correct the file or the path");

        var children = parsed.Children(mapping);
        var keys = children.Where((_, i) => i % 2 == 0);
        var found = keys.Where(child => parsed[child] is { Kind: NodeEventKind.Scalar } scalar && scalar.Value == key).ToList();
        if (found.Count > 1)
            return Refuse(found[1], $"the key '{Printable.Of(key)}' is there twice and readers differ in which one counts; delete one");

        if (key == "<<")
            return Refuse(mapping, "'<<' brings in keys from elsewhere, where they would change too; write the keys out here");

        if (found.Count == 1)
            return Outcome<Target>.Of(new Target(path, mapping, key, parsed.Next(found[0])));

        var opaque = keys.Where(child => parsed[child] is { Kind: NodeEventKind.Alias } or { IsPlain: true, Value: "<<" }).ToList();
        return opaque.Count == 0
            ? Outcome<Target>.Of(new Target(path, mapping, key, -1))
            : Refuse(opaque[0], $"the key '{Printable.Of(key)}' may come from elsewhere through '<<' or an alias; write it out here");
    }

    private Outcome<Target> Refuse(int node, string reasonAndRemedy) =>
        Outcome<Target>.Refuse(Refusals.At(parsed, path, node, reasonAndRemedy));
}
