using FsCheck.Fluent;
using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Editing.Content;

public sealed class ContentWriterTests
{
    private static readonly string[] Compact = ["a", "b, c"];
    private static readonly string[] Lines = ["x", "y\nz"];

    [Theory]
    [InlineData("one line", "text: one line\n")]
    [InlineData("two\nlines", "text: |-\n  two\n  lines\n")]
    [InlineData("two\n\nparagraphs\n", "text: |\n  two\n\n  paragraphs\n")]
    [InlineData("kept\nblank lines\n\n\n", "text: |+\n  kept\n  blank lines\n\n\n")]
    [InlineData("  indented\nfirst line", "text: |2-\n    indented\n  first line\n")]
    [InlineData("carriage\r\nreturn", "text: \"carriage\\r\\nreturn\"\n")]
    [InlineData("\n\n", "text: \"\\n\\n\"\n")]
    [InlineData("a\tb\nc", "text: \"a\\tb\\nc\"\n")]
    [InlineData("no", "text: \"no\"\n")]
    public void Text_of_several_lines_stands_as_a_block_where_it_can(string text, string written) =>
        Assert.Equal(written, ContentWriter.Write(Map(("text", new TextContent(text)))));

    [Fact]
    public void Lists_and_mappings_stand_below_their_keys()
    {
        var inner = Map(("model", new TextContent("m")), ("input_context", Map(("a", new TextContent("1")))), ("none", Map()));

        var written = ContentWriter.Write(Map(
            ("depends_on", new ListContent(Compact, IsCompact: true)),
            ("outputs", new ListContent(Lines)),
            ("nothing", new ListContent(default)),
            ("ai_details", inner)));

        const string Expected = """
            depends_on: [a, "b, c"]
            outputs:
              - x
              - |-
                y
                z
            nothing: []
            ai_details:
              model: m
              input_context:
                a: "1"
              none: {}

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), written);
    }

    [Fact]
    public void Whatever_is_written_reads_back_as_it_was_given()
    {
        var texts = Gen.Where(Tofa.Model.Tests.Properties.HostileText, text => !text.Any(char.IsSurrogate));

        Tofa.Model.Tests.Properties.Holds(Gen.Two(texts), pair =>
        {
            var (first, second) = pair;
            var written = ContentWriter.Write(Map(("a", new TextContent(first)), ("list", new ListContent(new[] { second, first }))));
            var read = YamlReader.Read("x.yaml", written);
            return read.Problems.Count == 0
                && read.Find("a") is YamlScalar a && a.Value == first && (a.Value.Length > 0 || !a.IsPlain)
                && read.Find("list[0]") is YamlScalar b && b.Value == second
                && read.Find("list[1]") is YamlScalar c && c.Value == first;
        });
    }

    private static MapContent Map(params (string Key, YamlContent Value)[] entries) => new(entries.Select(entry => new ContentEntry(entry.Key, entry.Value)).ToEquatableArray());
}
