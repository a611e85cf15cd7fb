using Tofa.Harness.Markup;

namespace Tofa.Harness.Tests.Markup;

public sealed class MarkupParserTests
{
    [Theory]
    [InlineData("a b", "a b", "")]
    [InlineData("a [|b|] c", "a b c", "-:b")]
    [InlineData("a {|ID1:b|} c", "a b c", "ID1:b")]
    [InlineData("{|#0:b|}", "b", "#0:b")]
    [InlineData("{|#0:a {|#1:b|#0} c|#1}", "a b c", "#0:a b,#1:b c")]
    [InlineData("[|a [|b|] c|]", "a b c", "-:a b c,-:b")]
    [InlineData("[|a {|ID:b|] c|}", "a b c", "-:a b,ID:b c")]
    [InlineData("{|A:{|B:x|}|}", "x", "B:x,A:x")]
    [InlineData("[||]", "", "-:")]
    [InlineData("{|A:|}", "", "A:")]
    [InlineData("int[|] a;|]", "int] a;", "-:] a;")]
    [InlineData("[|int[|] a", "int[ a", "-:int[")]
    [InlineData("{|A:x[|} y", "x[ y", "A:x[")]
    [InlineData("a || b | c { | } [ | ]", "a || b | c { | } [ | ]", "")]
    [InlineData("- x: {{name}} {|A:b|}", "- x: {{name}} b", "A:b")]
    [InlineData("{|CS0103.a-b:x|}", "x", "CS0103.a-b:x")]
    [InlineData("{|no id|", "{|no id|", "")]
    public void Tags_are_removed_and_their_spans_kept(string input, string text, string spans)
    {
        var parsed = MarkupParser.Parse(input);
        Assert.Equal(text, parsed.Text);
        Assert.Equal(spans, string.Join(',', parsed.Spans.Select(span => $"{span.Name ?? "-"}:{text.Substring(span.Span.Start, span.Span.Length)}")));
    }

    [Theory]
    [InlineData("a [|b")]
    [InlineData("a b|]")]
    [InlineData("a {|ID:b")]
    [InlineData("a b|}")]
    [InlineData("{|#0:a|#1}")]
    [InlineData("[|a|}")]
    [InlineData("{|ID:a|]")]
    public void Tag_without_partner_is_refused(string input) => Assert.Throws<MarkupException>(() => MarkupParser.Parse(input));

    [Fact]
    public void Refusal_names_the_place()
    {
        var fault = Assert.Throws<MarkupException>(() => MarkupParser.Parse("a\nb [|c"));
        Assert.Equal("The tag '[|' is never closed; add '|]' (line 2, column 3): b c", fault.Message);
    }

    [Fact]
    public void Two_dollars_are_a_position()
    {
        var parsed = MarkupParser.Parse("a$$b");
        Assert.Equal("ab", parsed.Text);
        var span = Assert.Single(parsed.Spans);
        Assert.True(span.IsPosition);
        Assert.Equal(1, span.Span.Start);
    }

    [Fact]
    public void Two_dollars_are_text_when_asked() =>
        Assert.Equal("a$$\"\"\"b\"\"\"", MarkupParser.Parse("a$$\"\"\"b\"\"\"", MarkupOptions.TreatPositionIndicatorsAsCode).Text);

    [Fact]
    public void Offsets_count_utf16_units_and_carriage_returns()
    {
        var parsed = MarkupParser.Parse("😀\r\n[|b|]");
        Assert.Equal(4, Assert.Single(parsed.Spans).Span.Start);
    }
}
