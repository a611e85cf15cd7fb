namespace Tofa.Model.Tests.Editing;

public sealed class LineBreakTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void New_lines_end_as_the_others_do(string lineBreak)
    {
        var before = "id: a" + lineBreak + "name: b" + lineBreak + "# end" + lineBreak;
        var after = "id: a" + lineBreak + "name: b" + lineBreak + "issues:" + lineBreak + "- type: x" + lineBreak + "# end" + lineBreak;

        Assert.Equal(after, Edits.Apply(before, Edits.Issue("type", "x")));
    }

    [Theory]
    [InlineData("id: a\r\nstatus: b\r\n", "id: a\r\nstatus: DONE\r\n")]
    [InlineData("id: a\rstatus: b\rname: c", "id: a\rstatus: DONE\rname: c")]
    [InlineData("id: a\u0085status: b\u0085", "id: a\u0085status: DONE\u0085")]
    [InlineData("id: a\r\nstatus: b\nname: c\r", "id: a\r\nstatus: DONE\nname: c\r")]
    [InlineData("id: 😀\nstatus: 😀 # 😀\n", "id: 😀\nstatus: DONE # 😀\n")]
    [InlineData("\uFEFFstatus: b\r\n", "\uFEFFstatus: DONE\r\n")]
    [InlineData("\uFEFFid: a\r\n", "\uFEFFid: a\r\nstatus: DONE\r\n")]
    [InlineData("\uFEFFid: a", "\uFEFFid: a\nstatus: DONE")]
    [InlineData("id: a\r\nname: b", "id: a\r\nname: b\r\nstatus: DONE")]
    public void Line_breaks_byte_order_mark_and_missing_last_break_stay(string before, string after) =>
        Assert.Equal(after, Edits.Apply(before, Edits.Status()));
}
