using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Graphs;

/// <summary>Finds the dependency that a violation is about: both carry the full names of the types at its ends.</summary>
internal sealed class ViolationSearch
{
    private const string From = "tofa.from";
    private const string To = "tofa.to";
    private const string ToAssembly = "tofa.toAssembly";

    private readonly ILookup<Dependency?, Place> places;

    /// <summary>Sorts violations.</summary>
    /// <param name="facts">All dependencies.</param>
    /// <param name="violations">The violations.</param>
    internal ViolationSearch(IEnumerable<Dependency> facts, IEnumerable<Finding> violations)
    {
        var forbidden = facts.Where(fact => !fact.IsAllowed && fact.Crosses).ToLookup(fact => (fact.From, fact.To));
        places = violations.ToLookup(
            violation => Find(forbidden, violation),
            violation => new Place(violation.RuleId, violation.File, violation.Line, violation.Message));
    }

    /// <summary>The places where dependencies violate a rule, in the order of files.</summary>
    internal IReadOnlyList<Place> Of(IEnumerable<Dependency> facts) => Sorted(facts.SelectMany(fact => places[fact]));

    /// <summary>Violations that are no dependency between two nodes.</summary>
    internal IReadOnlyList<Place> Rest() => Sorted(places[null]);

    // Several projects may have types of one name: the file, then the rule, tells them apart.
    private static Dependency? Find(ILookup<(string From, string To), Dependency> forbidden, Finding violation)
    {
        string End(string name) => violation.Properties.GetValueOrDefault(name, string.Empty);
        return forbidden[(End(From), End(To))].Concat(forbidden[(End(From), End(ToAssembly))])
            .OrderByDescending(fact => fact.Place.File == violation.File)
            .ThenByDescending(fact => fact.Place.Rule == violation.RuleId)
            .FirstOrDefault();
    }

    private static List<Place> Sorted(IEnumerable<Place> places) =>
        [.. places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Rule, StringComparer.Ordinal)];
}
