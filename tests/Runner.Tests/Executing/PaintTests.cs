using System.Text.RegularExpressions;
using Tofa.Runner.Adapters.Terminals;
using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Tests.Executing;

public sealed partial class PaintTests
{
    [Theory]
    [InlineData("auto", true, null, true)]
    [InlineData("auto", true, "", true)]
    [InlineData("auto", true, "1", false)]
    [InlineData("auto", true, "0", false)]
    [InlineData("auto", false, null, false)]
    [InlineData("always", false, null, true)]
    [InlineData("always", true, "1", true)]
    [InlineData("never", true, null, false)]
    public void Stream_is_coloured_by_what_is_chosen_then_by_what_it_is_and_what_the_environment_says(string choice, bool isTerminal, string? noColor, bool isOn) =>
        Assert.Equal(isOn, Paint.For(Enum.Parse<ColourChoice>(choice, ignoreCase: true), isTerminal, noColor).IsOn);

    [Theory]
    [InlineData("DONE     build  Build it", "<32>DONE<0>     build  Build it")]
    [InlineData("ERROR    build  what: DONE", "<31>ERROR<0>    build  what: DONE")]
    [InlineData("PENDING  check  Check it  (waits for build)", "<2>PENDING<0>  check  Check it  (waits for build)")]
    [InlineData("3 tasks: 1 READY, 1 RUNNING, 1 SKIPPED", "3 tasks: 1 <33>READY<0>, 1 <36>RUNNING<0>, 1 <2>SKIPPED<0>")]
    [InlineData("build: DONE", "build: <32>DONE<0>")]
    [InlineData("build: back to READY", "build: back to <33>READY<0>")]
    [InlineData("build: READY -> RUNNING", "build: <33>READY<0> -> <36>RUNNING<0>")]
    [InlineData("build: new -> PENDING", "build: new -> <2>PENDING<0>")]
    [InlineData("  build: ERROR, it said so", "  build: <31>ERROR<0>, it said so")]
    [InlineData("AUTOMATED_SCRIPT, DONE", "AUTOMATED_SCRIPT, <32>DONE<0>")]
    [InlineData("2026-01-01T00:00:00Z  ~0.1 s  ERROR  build  1  -", "2026-01-01T00:00:00Z  ~0.1 s  <31>ERROR<0>  build  1  -")]
    [InlineData("2026-01-01T00:00:00Z  build  START_TASK  READY -> RUNNING", "2026-01-01T00:00:00Z  build  START_TASK  <33>READY<0> -> <36>RUNNING<0>")]
    [InlineData("[2/2] check: DONE", "<2>[2/2]<0> check: DONE")]
    [InlineData("check: [2/2] check: Check it", "check: <2>[2/2]<0> check: Check it")]
    public void Status_is_coloured_where_the_runner_says_it_and_the_count_before_a_task_is_dim(string line, string painted) =>
        Assert.Equal(painted, Marks().Replace(new Paint(true).Line(line), "<$1>"));

    [Theory]
    [InlineData("")]
    [InlineData("DONE")]
    [InlineData("DONEGAL  is a county")]
    [InlineData("it is DONE now")]
    [InlineData("build: done")]
    [InlineData("task: 1 DONE here")]
    [InlineData("see [2/2] there")]
    [InlineData("[2/2]: a footnote")]
    public void Nothing_else_is_coloured(string line) => Assert.Equal(line, new Paint(true).Line(line));

    [Fact]
    public void Switched_off_nothing_is_coloured() =>
        Assert.Equal(("DONE  build", "DONE  build\nbuild: DONE", "Next:"), (Paint.None.Line("DONE  build"), Paint.None.Lines("DONE  build\nbuild: DONE"), Paint.None.Headline("Next:")));

    [Fact]
    public void Each_stream_has_its_own_colours()
    {
        Assert.Equal(("build: DONE\n", "build: \e[32mDONE\e[0m\n"), Written(new Paint(true), Paint.None, terminal => Both(terminal, "build: DONE")));
        Assert.Equal(("build: \e[32mDONE\e[0m\n", "build: DONE\n"), Written(Paint.None, new Paint(true), terminal => Both(terminal, "build: DONE")));
    }

    [Fact]
    public void Colours_of_a_text_stay_escaped_and_secrets_hidden()
    {
        var written = Written(new Paint(true), new Paint(true), terminal => Both(terminal, "\e[31mhunter2-hunter2: DONE"));

        Assert.Equal(written.Error, written.Output);
        Assert.DoesNotContain("hunter2", written.Output, StringComparison.Ordinal);
        Assert.StartsWith("\\u001B[31m", written.Output, StringComparison.Ordinal);
        Assert.EndsWith(": \e[32mDONE\e[0m\n", written.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_message_quotes_and_what_is_no_report_stays_plain()
    {
        var written = Written(new Paint(true), new Paint(true), terminal =>
        {
            terminal.Say("  | build: DONE");
            terminal.Say("build: DONE\nbuild: DONE");
            terminal.WritePlain("build: DONE");
            terminal.SayHeadline("Next:");
        });

        Assert.Equal(("build: DONE\n", "  | build: DONE\nbuild: \e[32mDONE\e[0m\n    build: DONE\n\e[1mNext:\e[0m\n"), written);
    }

    private static void Both(ConsoleTerminal terminal, string text)
    {
        terminal.Say(text);
        terminal.Write(text);
    }

    private static (string Output, string Error) Written(Paint messages, Paint data, Action<ConsoleTerminal> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        write(new ConsoleTerminal(TextReader.Null, output, error, canAsk: false, new Redactor(["hunter2-hunter2"])) { MessagePaint = messages, DataPaint = data });
        return (output.ToString(), error.ToString());
    }

    [GeneratedRegex("\e\\[([0-9]+)m")]
    private static partial Regex Marks();
}
