namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>All cases by family and name.</summary>
public static class MustacheCases
{
    public static IReadOnlyDictionary<string, MustacheCase> All { get; } = new (string Family, IReadOnlyList<MustacheCase> Cases)[]
    {
        ("interpolation", InterpolationCases.All),
        ("sections", SectionCases.All),
        ("inverted", InvertedCases.All),
        ("comments", CommentCases.All),
        ("delimiters", DelimiterCases.All),
        ("partials", PartialCases.All),
        ("ours", OwnCases.All),
    }.SelectMany(family => family.Cases.Select(known => (Name: $"{family.Family}: {known.Name}", Case: known))).ToDictionary(pair => pair.Name, pair => pair.Case);
}
