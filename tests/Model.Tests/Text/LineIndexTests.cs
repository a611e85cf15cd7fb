using Tofa.Model.Text;

namespace Tofa.Model.Tests.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\u0085b", 2, 1, 0)]
    [InlineData("a\u2028b\u2029c", 4, 2, 0)]
    [InlineData("a\n\rb", 3, 2, 0)]
    [InlineData("\ud83c\udf27b", 2, 0, 2)]
    [InlineData("a\vb\fc", 4, 0, 4)]
    public void Offset_has_the_line_and_column_that_the_compiler_shows(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new LineIndex(text).PositionOf(offset));

    [Fact]
    public void Offset_outside_of_the_text_counts_as_its_nearest_end()
    {
        var index = new LineIndex("a\nbc");

        Assert.Equal(new TextPosition(0, 0), index.PositionOf(-5));
        Assert.Equal(new TextPosition(1, 2), index.PositionOf(99));
    }

    [Fact]
    public void Every_offset_of_any_text_agrees_with_counting_from_the_start() =>
        Properties.Holds(Properties.HostileText, text =>
        {
            var index = new LineIndex(text);
            return Enumerable.Range(0, text.Length + 1).All(offset => index.PositionOf(offset) == Counted(text, offset));
        });

    private static TextPosition Counted(string text, int offset)
    {
        var (line, column) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            var isBreak = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            (line, column) = isBreak ? (line + 1, 0) : (line, column + 1);
        }

        return new TextPosition(line, column);
    }
}
