using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Graphs;

/// <summary>Finds the dependency that a violation is about: its subject names both types, and a fact says where each belongs.</summary>
internal sealed class ViolationSearch
{
    private const string SubjectSeparator = " | ";

    private readonly ILookup<Dependency?, Place> places;

    /// <summary>Sorts violations.</summary>
    /// <param name="facts">All dependencies.</param>
    /// <param name="violations">The violations.</param>
    internal ViolationSearch(IEnumerable<Dependency> facts, IEnumerable<Finding> violations)
    {
        var forbidden = facts.Where(fact => !fact.IsAllowed && fact.Crosses).ToList();
        places = violations.ToLookup(
            violation => Find(forbidden, violation),
            violation => new Place(violation.RuleId, violation.File, violation.Line, violation.Message));
    }

    /// <summary>The places where dependencies violate a rule, in the order of files.</summary>
    internal IReadOnlyList<Place> Of(IEnumerable<Dependency> facts) => Sorted(facts.SelectMany(fact => places[fact]));

    /// <summary>Violations that are no dependency between two nodes.</summary>
    internal IReadOnlyList<Place> Rest() => Sorted(places[null]);

    // Types of one name exist in many layers: the file, then the rule, tells them apart.
    private static Dependency? Find(List<Dependency> forbidden, Finding violation)
    {
        var names = violation.Subject!.Split(SubjectSeparator);
        return forbidden
            .Where(fact => IsNamed(fact.From, names[0]) && names.Skip(1).Any(name => IsNamed(fact.To, name)))
            .OrderByDescending(fact => fact.Place.File == violation.File)
            .ThenByDescending(fact => fact.Place.Rule == violation.RuleId)
            .FirstOrDefault();
    }

    private static bool IsNamed(string fullName, string name) =>
        fullName.EndsWith(name, StringComparison.Ordinal) && (fullName.Length == name.Length || fullName[^(name.Length + 1)] == '.');

    private static List<Place> Sorted(IEnumerable<Place> places) =>
        [.. places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Rule, StringComparer.Ordinal)];
}
