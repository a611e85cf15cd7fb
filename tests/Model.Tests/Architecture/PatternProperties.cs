using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Architecture;

namespace Tofa.Model.Tests.Architecture;

public sealed class PatternProperties
{
    private static readonly string[] Names = ["A", "B", "AB", "BA", "ABA", "Flows"];

    private static readonly string[] NameElements = ["A", "B", "AB", "*", "**", "**", "A*", "*A", "*B*", "A*A", "Flows", "*l*s"];

    private static readonly string[] PathElements = [.. NameElements, "?", "A?", "?*", "*?A"];

    [Fact]
    public void Namespace_pattern_matches_what_it_means_and_as_far_inside_as_possible() => Properties.Holds(Cases(NameElements), sample =>
    {
        var elements = sample.Elements;
        Assert.True(NamespacePattern.TryParse(string.Join('.', elements), out var pattern, out _));
        var expected = Best(elements, sample.Steps, hasSingleCharacters: false);

        return pattern.Match(sample.Steps) == expected;
    }, tests: 20_000);

    [Fact]
    public void Path_pattern_matches_what_it_means() => Properties.Holds(Cases(PathElements), sample =>
    {
        Assert.True(PathPattern.TryParse(string.Join('/', sample.Elements), out var pattern, out _));
        var expected = Best(sample.Elements, sample.Steps, hasSingleCharacters: true);

        return pattern.Match(sample.Steps) == expected && pattern.IsMatch(string.Join('\\', sample.Steps)) == expected is not null;
    }, tests: 20_000);

    [Fact]
    public void Any_text_is_a_pattern_or_has_a_flaw() => Properties.Holds(Properties.HostileText, text =>
    {
        var isName = NamespacePattern.TryParse(text, out var name, out var nameFlaw);
        var isPath = PathPattern.TryParse(text, out var path, out var pathFlaw);
        name?.IsMatch("A.B");
        path?.IsMatch("A/B.cs");

        return isName == nameFlaw is null && isName == name is not null && isPath == pathFlaw is null && isPath == path is not null;
    });

    private static Gen<Sample> Cases(string[] elements) =>
        from pattern in Gen.Elements(elements).NonEmptyListOf()
        from captureAt in Gen.Choose(0, pattern.Count * 2)
        from steps in Gen.Elements(Names).ListOf()
        select new Sample([.. WithCapture(pattern.Take(6), captureAt, elements == NameElements)], [.. steps.Take(7)]);

    private static IEnumerable<string> WithCapture(IEnumerable<string> elements, int at, bool isAllowed) =>
        elements.Select((element, i) => isAllowed && i == at ? "{capability}" : element);

    private static PatternMatch? Best(string[] elements, string[] steps, bool hasSingleCharacters)
    {
        var ways = NaivePattern.Matches(elements, steps, hasSingleCharacters).ToList();
        if (ways.Count == 0)
            return null;

        var literal = Array.FindLastIndex(elements, element => element != "{capability}" && element.Any(c => c is not ('*' or '?') || (c == '?' && !hasSingleCharacters)));
        var capture = Array.IndexOf(elements, "{capability}");
        return new PatternMatch(literal < 0 ? -1 : ways.Max(way => way[literal]), capture < 0 ? null : steps[ways.Max(way => way[capture])]);
    }

    private sealed record Sample(string[] Elements, string[] Steps)
    {
        public override string ToString() => $"{string.Join('.', Elements)} against {string.Join('.', Steps)}";
    }
}
