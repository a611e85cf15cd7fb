using Tofa.Runner.Adapters.Terminals;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

public sealed class LiveTextTests : IDisposable
{
    private readonly StringWriter error = new() { NewLine = Environment.NewLine };

    public void Dispose() => error.Dispose();

    [Fact]
    public void Text_is_shown_as_it_comes_behind_a_bar_and_with_control_characters_spelled()
    {
        using (var live = Terminal().ShowLive()!)
        {
            live.Write("One");
            live.Write(" line\nAccept? [y] \e[2K");
            live.Write("y\n\nlast");
        }

        Assert.Equal(["  | One line", "  | Accept? [y] \\u001B[2Ky", "  |", "  | last", ""], Lines());
    }

    [Fact]
    public void A_message_in_between_has_a_line_of_its_own()
    {
        var terminal = Terminal();
        using (var live = terminal.ShowLive()!)
        {
            live.Write("One ");
            terminal.Say("build: DONE");
            live.Write("two\n");
        }

        Assert.Equal(["  | One ", "build: DONE", "  | two", ""], Lines());
    }

    [Fact]
    public void Only_one_text_is_shown_at_a_time()
    {
        var terminal = Terminal();
        using (terminal.ShowLive())
            Assert.Null(terminal.ShowLive());

        using var next = terminal.ShowLive();
        Assert.NotNull(next);
    }

    [Fact]
    public async Task The_seconds_of_a_pause_are_counted_down_and_wiped_out()
    {
        var terminal = Terminal();
        await new RetryPauses(terminal, new LeapingClock()).WaitAsync(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);
        terminal.Say("next");

        Assert.Equal("Next try in 3 s\r\e[KNext try in 2 s\r\e[KNext try in 1 s\r\e[Knext" + Environment.NewLine, error.ToString());
    }

    [Fact]
    public async Task Where_nobody_watches_nothing_moves()
    {
        var terminal = Terminal(isWatched: false);
        await new RetryPauses(terminal, new LeapingClock()).WaitAsync(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);

        Assert.Null(terminal.ShowLive());
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task A_pause_ends_when_the_run_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var waiting = new RetryPauses(FakeTerminal.Nobody(), TimeProvider.System).WaitAsync(TimeSpan.FromHours(1), stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private ConsoleTerminal Terminal(bool isWatched = true) =>
        new(TextReader.Null, TextWriter.Null, error, canAsk: false, new Redactor([])) { IsWatched = isWatched };

    private string[] Lines() => error.ToString().Split(Environment.NewLine);
}
