using Tofa.Model.Templates;

namespace Tofa.Model.Tests.Templates;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Hello {{name}}!", "Hello <name>!")]
    [InlineData("{{ name }}{{\tname }}", "<name><name>")]
    [InlineData("{ a: {} }", "{ a: {} }")]
    [InlineData("{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": 1}}")]
    [InlineData("{{{name}}}", "{<name>}")]
    [InlineData("{\"a\": {{name}}}", "{\"a\": <name>}")]
    [InlineData("}} {{name}} }}", "}} <name> }}")]
    [InlineData("{{the audience's name}}", "<the audience's name>")]
    [InlineData("", "")]
    public void Placeholder_is_filled_and_everything_else_is_literal(string text, string rendered)
    {
        var parsed = TemplateParser.Parse(null, text);

        Assert.Empty(parsed.Flaws);
        Assert.Equal(rendered, TemplateRenderer.Render(parsed.Template, name => $"<{name}>"));
    }

    [Theory]
    [InlineData("{{", 0, 2)]
    [InlineData("a {{name", 2, 2)]
    [InlineData("a {{name\n}}", 2, 2)]
    [InlineData("{{a {{b}}", 0, 2)]
    [InlineData("{{a}", 0, 2)]
    [InlineData("{{}}", 0, 4)]
    [InlineData("a {{  }} b", 2, 6)]
    public void Flaw_is_found_at_its_place_and_stays_literal(string text, int start, int length)
    {
        var parsed = TemplateParser.Parse(null, text);

        var flaw = Assert.Single(parsed.Flaws);
        Assert.Equal((start, length), (flaw.Span.Start, flaw.Span.Length));
        Assert.StartsWith(text[..(start + length)], TemplateRenderer.Render(parsed.Template, name => "{{" + name + "}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_is_never_expanded_again()
    {
        var template = TemplateParser.Parse(null, "{{a}}{{b}}").Template;

        Assert.Equal("{{b}}{{a}}", TemplateRenderer.Render(template, name => name == "a" ? "{{b}}" : "{{a}}"));
    }

    [Fact]
    public void Parts_of_any_text_cover_it_without_gap_or_overlap() =>
        Properties.Holds(Properties.HostileText, text =>
        {
            var segments = TemplateParser.Parse("p.md", text).Template.Segments;
            return string.Concat(segments.Select(segment => text.Substring(segment.Span.Start, segment.Span.Length))) == text
                && segments.All(segment => segment.Kind == TemplateSegmentKind.Placeholder || segment.Text.Length == segment.Span.Length);
        });

    [Fact]
    public void Filling_each_placeholder_with_its_own_source_gives_the_text_back() =>
        Properties.Holds(Properties.HostileText, text =>
        {
            var template = TemplateParser.Parse(null, text).Template;
            var sources = new Queue<string>(template.Segments
                .Where(segment => segment.Kind == TemplateSegmentKind.Placeholder)
                .Select(segment => text.Substring(segment.Span.Start, segment.Span.Length)));
            return TemplateRenderer.Render(template, _ => sources.Dequeue()) == text;
        });
}
