using Tofa.Runner.Modules.Views;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Rules;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Rules;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Tests.Rules;

/// <summary>The pages of the documentation at the command line.</summary>
public sealed class ExplainTests
{
    private readonly ExplainFlow flow = new(new EmbeddedRulePages());

    [Theory]
    [InlineData("TOFA1001")]
    [InlineData("tofa1001")]
    [InlineData("1001")]
    public void Page_is_found_however_the_id_is_typed(string id) =>
        Assert.Equal("TOFA1001", Assert.IsType<RuleView>(flow.Explain(id)).Id);

    [Fact]
    public void Unknown_id_is_a_usage_error_that_offers_the_nearest()
    {
        var stop = Assert.IsType<StopView>(flow.Explain("TOFA101"));

        Assert.Equal(2, stop.ExitCode);
        Assert.Contains("did you mean 'TOFA", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_a_title_and_a_severity()
    {
        var rules = Assert.IsType<RuleListView>(flow.Explain(null)).Rules;

        Assert.All(rules, rule => Assert.NotEmpty(rule.Title));
        Assert.All(rules, rule => Assert.Matches("^(error|warning|info)", rule.Severity));
        Assert.DoesNotContain(rules, rule => rule.Title.Contains("TOFA", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_has_no_markup_left()
    {
        foreach (var page in new EmbeddedRulePages().ReadAll())
        {
            var text = PageText.Of(page.Markdown);

            Assert.DoesNotContain("```", text, StringComparison.Ordinal);
            Assert.DoesNotContain("](", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<!--", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Table_is_aligned_code_is_indented_and_prose_is_wrapped()
    {
        var text = PageText.Of("# T\n\n| a | long |\n|---|---|\n| wide cell | `b` |\n\n```csharp\nvar x = \"**\";\n```\n\n- " + string.Join(' ', Enumerable.Repeat("word", 30)));

        Assert.StartsWith("T\n=\n\n  a          long\n  wide cell  b\n\n    var x = \"**\";\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains("\n  word", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_document_of_kind_rule() =>
        Assert.Contains("\"kind\": \"rule\"", new ToolRenderer().JsonEnvelope(flow.Explain("TOFA1001")), StringComparison.Ordinal);
}
