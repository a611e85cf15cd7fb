using Tofa.Runner.Adapters.Terminals;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing;

public sealed class ConsoleTerminalTests : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public void Messages_go_to_standard_error_and_data_to_standard_output()
    {
        var terminal = Terminal(string.Empty);
        terminal.Say("progress");
        terminal.Write("data");

        Assert.Equal(("progress\n", "data\n"), (error.ToString(), output.ToString()));
    }

    [Fact]
    public void Control_characters_are_escaped_and_further_lines_indented()
    {
        Terminal(string.Empty).Say("one\u001b[2J\ntwo\ttab");

        Assert.Equal("one\\u001B[2J\n    two\ttab\n", error.ToString());
    }

    [Fact]
    public void Data_keeps_its_lines_but_not_its_control_characters()
    {
        Terminal(string.Empty).Write("a\nb\u0007");

        Assert.Equal("a\nb\\u0007\n", output.ToString());
    }

    [Fact]
    public void Secrets_are_hidden_on_every_way()
    {
        var terminal = Terminal(string.Empty);
        terminal.Say("key hunter2-hunter2");
        terminal.Write("key hunter2-hunter2");
        terminal.Ask("hunter2-hunter2? ", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("hunter2", output.ToString() + error, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_that_nobody_takes_ends_nothing_and_a_question_that_nobody_sees_has_no_answer()
    {
        using var full = new BrokenWriter();
        var terminal = new ConsoleTerminal(new StringReader("y\n"), output, full, canAsk: true, new Redactor([])) { IsWatched = true };

        terminal.Say("lost");
        terminal.Tick("lost");
        terminal.Write("data");

        Assert.Null(terminal.Ask("? ", TestContext.Current.CancellationToken));
        Assert.Equal("data\n", output.ToString());
    }

    [Fact]
    public void Data_that_nobody_takes_is_told()
    {
        using var full = new BrokenWriter();
        var terminal = new ConsoleTerminal(TextReader.Null, full, error, canAsk: false, new Redactor([]));

        Assert.Equal("Standard output cannot be written: No space left on device. Send it elsewhere, and run again.", Assert.Throws<StateException>(() => terminal.Write("data")).Message);
    }

    [Fact]
    public void Lines_are_answers_in_order_and_the_end_is_null()
    {
        var terminal = Terminal("y\nn\n");

        Assert.Equal(["y", "n", null, null], Enumerable.Range(0, 4).Select(_ => terminal.Ask("? ", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_question_without_an_answer_leaves_its_line()
    {
        var terminal = Terminal("y\n");
        terminal.Ask("one? ", TestContext.Current.CancellationToken);
        terminal.Ask("two? ", TestContext.Current.CancellationToken);

        Assert.Equal("one? two? \n", error.ToString());
    }

    [Fact]
    public async Task Cancelling_ends_a_question_and_the_line_answers_the_next_one()
    {
        using var stop = new CancellationTokenSource();
        using var input = new SlowReader();
        var terminal = new ConsoleTerminal(input, output, error, canAsk: true, new Redactor([]));
        var asked = Task.Run(() => terminal.Ask("? ", stop.Token), TestContext.Current.CancellationToken);

        await stop.CancelAsync();
        Assert.Null(await asked);
        input.Release("late");
        Assert.Equal("late", terminal.Ask("? ", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_typed_is_forgotten_before_a_question_and_never_while_another_read_waits()
    {
        using var stop = new CancellationTokenSource();
        using var input = new SlowReader();
        var forgotten = new List<string>();
        var terminal = new ConsoleTerminal(input, output, error, canAsk: true, new Redactor([])) { ForgetTyped = () => forgotten.Add(error.ToString()) };
        await stop.CancelAsync();

        Assert.Null(terminal.Ask("one? ", stop.Token));
        Assert.Null(terminal.Ask("two? ", stop.Token));
        input.Release("late");

        Assert.Equal([string.Empty], forgotten);
    }

    private ConsoleTerminal Terminal(string input) => new(new StringReader(input), output, error, canAsk: true, new Redactor(["hunter2-hunter2"]));

    private sealed class SlowReader : TextReader
    {
        private readonly TaskCompletionSource<string> line = new();

        public void Release(string text) => line.SetResult(text);

        public override string? ReadLine() => line.Task.GetAwaiter().GetResult();
    }

    private sealed class BrokenWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
