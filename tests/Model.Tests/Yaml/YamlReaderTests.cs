using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("status: [|READY|]\n", "READY")]
    [InlineData("status: [|'READY'|] # why\n", "READY")]
    [InlineData("status: [|\"\\u0041\"|]", "A")]
    [InlineData("\ufeffstatus: [|READY|]", "READY")]
    [InlineData("# \ud83c\udf27\r\nstatus: [|READY|]\r\n", "READY")]
    [InlineData("x: y\u0085status: [|READY|]", "READY")]
    [InlineData("status: [|&a READY|]", "READY")]
    [InlineData("status: [|!!str READY|]", "READY")]
    [InlineData("status:[||] \nname: x", "")]
    [InlineData("status: [||\n  READY\n|]name: x", "READY\n")]
    [InlineData("{name: x, status: [|READY|]}", "READY")]
    [InlineData("status: [|no|]", "no")]
    [InlineData("status: [|6.1.10|]", "6.1.10")]
    [InlineData("status:\t[|READY|]", "READY")]
    public void Text_is_taken_as_written_and_its_place_is_exact(string marked, string value)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.LastIndexOf("|]", StringComparison.Ordinal) - 2;
        var text = string.Concat(marked.AsSpan(0, start), marked.AsSpan(start + 2, end - start), marked.AsSpan(end + 4));

        var document = YamlReader.Read("a.yaml", text);

        Assert.Empty(document.Problems);
        var scalar = Assert.IsType<YamlScalar>(document.Find("status"));
        Assert.Equal(value, scalar.Value);
        Assert.Equal(new SourceSpan(start, end - start), scalar.Span);
    }

    [Theory]
    [InlineData("a: null", true)]
    [InlineData("a: ~", true)]
    [InlineData("a:", true)]
    [InlineData("a: Null", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: ''", false)]
    [InlineData("a: !!str null", false)]
    [InlineData("a: nUll", false)]
    [InlineData("a: none", false)]
    public void Null_is_what_yaml_calls_null_and_no_other_text(string text, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<YamlScalar>(YamlReader.Read("a.yaml", text).Find("a")).IsNull);

    [Fact]
    public void Place_of_a_list_or_mapping_ends_with_its_last_value()
    {
        const string text = "a:\n- b: 1\n  c: [2, 3]  # four\n\n# five\nd: 6\n";

        var document = YamlReader.Read("a.yaml", text);

        Assert.Equal("- b: 1\n  c: [2, 3]", Slice(text, document.SpanOf("a")));
        Assert.Equal("b: 1\n  c: [2, 3]", Slice(text, document.SpanOf("a[0]")));
        Assert.Equal("[2, 3]", Slice(text, document.SpanOf("a[0].c")));
    }

    [Fact]
    public void Alias_holds_the_anchored_values_at_its_own_place()
    {
        const string text = "a: &x { b: 1 }\nc: *x\n";

        var document = YamlReader.Read("a.yaml", text);

        Assert.Equal("*x", Slice(text, document.SpanOf("c")));
        Assert.Equal("1", Slice(text, document.SpanOf("c.b")));
    }

    [Fact]
    public void Missing_path_is_placed_at_its_nearest_ancestor()
    {
        const string text = "a:\n  b: 1\n";

        var document = YamlReader.Read("a.yaml", text);

        Assert.Null(document.Find("a.c"));
        Assert.Null(document.Find("a.b.c"));
        Assert.Null(document.Find("a[0]"));
        Assert.Null(document.Find("a..b"));
        Assert.Equal("b: 1", Slice(text, document.SpanOf("a.c[2].d")));
        Assert.Equal("1", Slice(text, document.SpanOf("a.b.c")));
    }

    [Fact]
    public void Message_about_a_value_without_room_stands_at_its_key()
    {
        const string text = "a:\n  bcd:\n";

        var document = YamlReader.Read("a.yaml", text);

        Assert.Equal("bcd", Slice(text, document.MessageSpanOf("a.bcd")));
        Assert.Equal("a", Slice(text, document.KeySpanOf("a")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("\ufeff")]
    public void Empty_file_has_no_root_and_no_problem(string text)
    {
        var document = YamlReader.Read("a.yaml", text);

        Assert.Null(document.Root);
        Assert.Empty(document.Problems);
        Assert.Null(document.Find(""));
        Assert.Equal(default, document.SpanOf("a.b"));
    }

    [Fact]
    public void What_stands_before_a_syntax_error_is_kept()
    {
        var document = YamlReader.Read("a.yaml", "tasks:\n- id: a\n- id: b\n- id: \"c\n");

        Assert.False(document.IsComplete);
        Assert.Equal("b", Assert.IsType<YamlScalar>(document.Find("tasks[1].id")).Value);
    }

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
