using Tofa.Model.Problems;

namespace Tofa.Model.Tests.Problems;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("a\nb\r\0", "a\\u000Ab\\u000D\\u0000")]
    [InlineData("\u200b\u202e\ufeff", "\\u200B\\u202E\\uFEFF")]
    [InlineData("\u2028", "\\u2028")]
    public void Characters_that_would_break_a_message_are_written_out(string text, string printed) => Assert.Equal(printed, Printable.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("app_6.2.2```")]
    [InlineData("données läsen \ud83c\udf27 {0} '\"")]
    public void Visible_text_stays_as_it_is(string text) => Assert.Equal(text, Printable.Of(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_out() => Assert.Equal("a\\uD83Db", Printable.Of("a\ud83db"));

    [Fact]
    public void Long_text_is_cut() => Assert.Equal(new string('x', 80) + "…", Printable.Of(new string('x', 1_000_000)));

    [Fact]
    public void Any_text_becomes_one_short_line() =>
        Properties.Holds(Properties.HostileText, text => Printable.Of(text).Length <= 90 && !Printable.Of(text).Any(char.IsControl));
}
