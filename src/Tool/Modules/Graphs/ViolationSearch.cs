using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Graphs;

/// <summary>Finds the violations that belong to an edge.</summary>
internal sealed class ViolationSearch
{
    private const string SubjectSeparator = " | ";

    private readonly List<(string From, string To, Place Place)> open = [];
    private readonly List<Place> rest = [];

    /// <summary>Sorts violations.</summary>
    /// <param name="nodes">Capability and layer of each node.</param>
    /// <param name="violations">The violations.</param>
    internal ViolationSearch(IEnumerable<(string Capability, string Layer)> nodes, IEnumerable<Finding> violations)
    {
        var names = nodes.SelectMany(node => new[] { node.Capability, node.Layer }).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var violation in violations)
        {
            var place = new Place(violation.RuleId, violation.File, violation.Line, violation.Message);
            if (Ends(violation, names) is { } ends)
                open.Add((ends.From, ends.To, place));
            else
                rest.Add(place);
        }
    }

    /// <summary>Takes the violations between two nodes.</summary>
    internal IReadOnlyList<Place> Take((string Capability, string Layer) from, (string Capability, string Layer) to)
    {
        bool Fits((string From, string To, Place Place) violation) =>
            violation.From != violation.To && IsNamed(violation.From, from) && IsNamed(violation.To, to);

        var places = open.Where(Fits).Select(violation => violation.Place).ToList();
        open.RemoveAll(Fits);
        return Sorted(places);
    }

    /// <summary>What no edge has taken.</summary>
    internal IReadOnlyList<Place> Rest() => Sorted(rest.Concat(open.Select(violation => violation.Place)));

    private static bool IsNamed(string name, (string Capability, string Layer) node) => name == node.Layer || name == node.Capability;

    // Rules about two ends say in their subject, after each type, where it belongs: "IngestFlow | Flows | Report | Scripts".
    private static (string From, string To)? Ends(Finding violation, HashSet<string> names)
    {
        if (violation.Properties.TryGetValue("fromLayer", out var from) && violation.Properties.TryGetValue("toLayer", out var to))
            return (from, to);

        var named = violation.Subject!.Split(SubjectSeparator).Where(names.Contains).ToList();
        return named.Count >= 2 ? (named[0], named[^1]) : null;
    }

    private static List<Place> Sorted(IEnumerable<Place> places) =>
        [.. places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Rule, StringComparer.Ordinal)];
}
