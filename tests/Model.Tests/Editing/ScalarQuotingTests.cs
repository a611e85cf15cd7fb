using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Editing;

public sealed class ScalarQuotingTests
{
    [Theory]
    [InlineData("DONE")]
    [InlineData("two words")]
    [InlineData("tasks/a.yaml")]
    [InlineData("it's")]
    [InlineData("a:b")]
    [InlineData("a#b")]
    [InlineData("nobody")]
    [InlineData("10 minutes")]
    [InlineData("été 😀")]
    public void Harmless_text_is_written_plain(string value) =>
        Assert.Equal("status: " + value + "\n", Edits.Apply("status: READY\n", Edits.Status(value)));

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("Yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1.0")]
    [InlineData("0x1F")]
    [InlineData("1e9")]
    [InlineData("12:30")]
    [InlineData("2025-05-01T10:00:00Z")]
    [InlineData(".inf")]
    [InlineData("-1")]
    [InlineData("#")]
    [InlineData("a #b")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("- a")]
    [InlineData("*a")]
    [InlineData("&a")]
    [InlineData("!a")]
    [InlineData("[a")]
    [InlineData("{a")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("`a")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("---")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("don\u00ADt\u202Eabc")]
    public void Text_that_a_reader_could_take_for_something_else_is_quoted(string value)
    {
        var after = Edits.Apply("status: READY\n", Edits.Status(value));

        Assert.StartsWith("status: \"", after, StringComparison.Ordinal);
        Assert.Equal(value, Read(after).Value);
    }

    [Theory]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("a\r\nb", "\"a\\r\\nb\"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\u0085b", "\"a\\x85b\"")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    [InlineData("\uFEFF", "\"\\uFEFF\"")]
    [InlineData("\u001B[31m", "\"\\x1B[31m\"")]
    [InlineData("\0", "\"\\x00\"")]
    [InlineData("- \\ \"", "\"- \\\\ \\\"\"")]
    public void Characters_without_a_place_in_a_line_are_escaped(string value, string written)
    {
        var after = Edits.Apply("status: READY\n", Edits.Status(value));

        Assert.Equal("status: " + written + "\n", after);
        Assert.Equal(value, Read(after).Value);
    }

    [Theory]
    [InlineData("a, b", "{status: \"a, b\"}")]
    [InlineData("a]", "{status: \"a]\"}")]
    [InlineData("a b", "{status: a b}")]
    public void Within_braces_more_characters_need_quotes(string value, string after) =>
        Assert.Equal(after, Edits.Apply("{status: READY}", Edits.Status(value)));

    private static YamlScalar Read(string text) =>
        Assert.IsType<YamlScalar>(YamlReader.Read("a.yaml", text).Find("status"));
}
