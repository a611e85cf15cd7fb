using System.Text;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Tests.Executing;

/// <summary>Two outputs in one log.</summary>
public sealed class LineTurnsTests
{
    private readonly LineTurns turns = new(mostHeld: 32);
    private readonly StringBuilder log = new();

    [Fact]
    public void Line_that_is_open_is_finished_before_the_other_output_has_its_say()
    {
        Pass(0, "compiling… ");
        Pass(1, "warning: odd\nwarn");
        Pass(0, "done\nnext\n");
        Pass(1, "ing: even\n");

        Assert.Equal("compiling… done\nwarning: odd\nwarning: even\nnext\n", log.ToString());
    }

    [Fact]
    public void One_output_alone_is_passed_on_at_once_and_as_it_is()
    {
        Pass(0, "....");
        Assert.Equal("....", log.ToString());
        Pass(0, "..\n..");
        End(0);

        Assert.Equal("......\n..", log.ToString());
    }

    [Fact]
    public void Whole_lines_of_both_outputs_never_wait()
    {
        Pass(0, "out\n");
        Pass(1, "err\n");
        Pass(0, "10%\r");
        Pass(1, "late\n");

        Assert.Equal("out\nerr\n10%\rlate\n", log.ToString());
    }

    [Fact]
    public void Line_that_its_output_never_finishes_is_broken_at_the_end_or_when_too_much_waits()
    {
        Pass(0, "open");
        Pass(1, "waits\n");
        End(0);
        Pass(1, "unfinished");
        Pass(1, " line");

        Assert.Equal("open\nwaits\nunfinished line", log.ToString());

        var full = new LineTurns(mostHeld: 4);
        Assert.Equal("open\nmuch too much", Text([.. full.Pass(0, "open"u8), .. full.Pass(1, "much"u8), .. full.Pass(1, " too much"u8)]));
    }

    [Fact]
    public void Output_that_comes_after_the_end_of_an_open_line_begins_a_line_of_its_own()
    {
        Pass(0, "open");
        End(0);
        Pass(1, "late\n");

        Assert.Equal("open\nlate\n", log.ToString());
    }

    private void Pass(int stream, string text) => log.Append(Text(turns.Pass(stream, Encoding.UTF8.GetBytes(text))));

    private void End(int stream) => log.Append(Text(turns.End(stream)));

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
