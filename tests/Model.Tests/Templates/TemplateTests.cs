using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Tests.Templates;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Hello {{name}}!", "Hello <name>!")]
    [InlineData("{{ name }}{{\tname }}", "<name><name>")]
    [InlineData("{ a: {} }", "{ a: {} }")]
    [InlineData("{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": 1}}")]
    [InlineData("{{{name}}}", "<name>")]
    [InlineData("{{{{name}}}}", "{<name>}")]
    [InlineData("{{{name}}, {{name}}}", "{<name>, <name>}")]
    [InlineData("{{& name }}", "<name>")]
    [InlineData("{\"a\": {{name}}}", "{\"a\": <name>}")]
    [InlineData("}} {{name}} }}", "}} <name> }}")]
    [InlineData("{{the audience's name}}", "<the audience's name>")]
    [InlineData("", "")]
    public void Placeholder_is_filled_and_everything_else_is_literal(string text, string rendered)
    {
        var parsed = TemplateParser.Parse(null, text);

        Assert.Empty(parsed.Flaws);
        Assert.Equal(rendered, Render(parsed.Template, name => $"<{name}>"));
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
        Assert.StartsWith(text[..(start + length)], Render(parsed.Template, name => "{{" + name + "}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_is_never_expanded_again()
    {
        var template = TemplateParser.Parse(null, "{{a}}{{b}}").Template;

        Assert.Equal("{{b}}{{a}}", Render(template, name => name == "a" ? "{{b}}" : "{{a}}"));
    }

    [Fact]
    public void Parts_of_any_text_stand_in_its_order_and_literal_ones_are_its_text() =>
        Properties.Holds(Properties.HostileText, text =>
        {
            var segments = TemplateParser.Parse("p.md", text).Template.Segments;
            return segments.Zip(segments.Skip(1), (first, second) => first.Span.End <= second.Span.Start || first.Kind == TemplateSegmentKind.End).All(isBefore => isBefore)
                && segments.Where(segment => segment.Kind == TemplateSegmentKind.Literal).All(segment => text.Substring(segment.Span.Start, segment.Span.Length) == segment.Text);
        });

    [Fact]
    public void Every_section_of_any_text_has_its_end() =>
        Properties.Holds(Properties.HostileText, text =>
        {
            var depth = 0;
            foreach (var segment in TemplateParser.Parse(null, text).Template.Segments)
            {
                depth += segment.Kind is TemplateSegmentKind.Section or TemplateSegmentKind.Inverted ? 1 : segment.Kind == TemplateSegmentKind.End ? -1 : 0;
                if (depth < 0)
                    return false;
            }

            return depth == 0;
        });

    private static string Render(PromptTemplate template, Func<string, string> valueOf)
    {
        var names = template.Segments.Where(segment => segment.Kind == TemplateSegmentKind.Placeholder).Select(segment => segment.Text).Distinct();
        return TemplateRenderer.Render(template, [], [.. names.Select(name => new ContextValue(name, valueOf(name), null))], new Dictionary<string, string>());
    }
}
