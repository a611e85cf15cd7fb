using Tofa.Model.Architecture;

namespace Tofa.Model.Tests.Architecture;

public sealed class NamespacePatternTests
{
    [Theory]
    [InlineData("Acme.Flows", "Acme.Flows", 1)]
    [InlineData("**.Flows.**", "Flows", 0)]
    [InlineData("**.Flows.**", "Acme.Flows", 1)]
    [InlineData("**.Flows.**", "Acme.Flows.Ingest.Flows.Deep", 3)]
    [InlineData("*.Domain.*", "Acme.Domain.Orders", 1)]
    [InlineData("Acme.*Flows", "Acme.NightFlows", 1)]
    [InlineData("**.Functions.Simple.**", "Acme.Functions.Simple", 2)]
    [InlineData("**", "Acme.Flows", -1)]
    [InlineData("Acme.**", "Acme", 0)]
    public void Name_matches_with_the_place_of_the_last_text(string pattern, string name, int lastLiteral) =>
        Assert.Equal(new PatternMatch(lastLiteral, null), Parse(pattern).Match(name.Split('.')));

    [Theory]
    [InlineData("*.Domain.*", "X.Infrastructure.Domain")]
    [InlineData("*.Domain.*", "X.MyDomain.Y")]
    [InlineData("*.Domain.*", "A.X.Domain.Y")]
    [InlineData("**.Flows.**", "Acme.MyFlows")]
    [InlineData("**.Flows.**", "Acme.flows")]
    [InlineData("Acme.*", "Acme")]
    [InlineData("Acme.*", "Acme.A.B")]
    [InlineData("Acme.Flows", "Acme.Flows.Deep")]
    public void Name_that_only_looks_alike_does_not_match(string pattern, string name) => Assert.Null(Parse(pattern).Match(name.Split('.')));

    [Fact]
    public void Global_namespace_matches_only_what_needs_no_segment()
    {
        Assert.NotNull(Parse("**").Match([]));
        Assert.Null(Parse("*").Match([]));
        Assert.Null(Parse("**.Flows").Match([]));
    }

    [Fact]
    public void Innermost_capability_is_remembered()
    {
        var pattern = Parse("**.Tasks.{capability}.**");

        Assert.Equal(new PatternMatch(3, "Report"), pattern.Match(["Acme", "Tasks", "Ingest", "Tasks", "Report", "Flows"]));
        Assert.Null(pattern.Match(["Acme", "Tasks"]));
        Assert.True(pattern.CapturesCapability);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("A..B", "has an empty segment")]
    [InlineData(".A", "has an empty segment")]
    [InlineData("A.", "has an empty segment")]
    [InlineData("A.**B", "has '**' beside other text; '**' stands for whole segments")]
    [InlineData("***", "has '**' beside other text; '**' stands for whole segments")]
    [InlineData("A/B", "has a character that no name has")]
    [InlineData("A B", "has a character that no name has")]
    [InlineData("{capability}.{capability}", "names '{capability}' twice")]
    [InlineData("A.{layer}", "has a brace; '{capability}' stands for one whole segment, and there is no other placeholder")]
    public void Text_that_is_no_pattern_says_why(string text, string expected)
    {
        Assert.False(NamespacePattern.TryParse(text, out var pattern, out var flaw));
        Assert.Null(pattern);
        Assert.Equal(expected, flaw);
    }

    // With backtracking this would not end in a lifetime.
    [Fact]
    public void Hostile_pattern_is_matched_in_bounded_time()
    {
        var pattern = Parse(string.Join('.', Enumerable.Repeat("**.*a*a*a*b", 40)));
        var name = Enumerable.Repeat(new string('a', 200), 200).ToList();

        Assert.Null(pattern.Match(name));
    }

    [Fact]
    public void Patterns_are_equal_by_their_text() => Assert.Equal(Parse("A.**"), Parse("A.**"));

    private static NamespacePattern Parse(string text)
    {
        Assert.True(NamespacePattern.TryParse(text, out var pattern, out var flaw), flaw);
        return pattern;
    }
}
