using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using System.Text;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing;

[UnsupportedOSPlatform("windows")]
public sealed class ProcessRunnerTests : ProcessRuns
{
    [Fact]
    public async Task Both_outputs_go_to_the_log_and_the_exit_code_comes_back()
    {
        var outcome = await ShellAsync("echo out; echo err >&2; exit 7");

        Assert.Equal((ProcessEnding.Exited, 7), (outcome.Ending, outcome.ExitCode));
        Assert.Equal(["err", "out"], (await File.ReadAllLinesAsync(LogFile, TestContext.Current.CancellationToken)).Order());
        Assert.Contains("err", outcome.Tail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeout_kills_the_whole_tree()
    {
        var outcome = await RunAsync(
            new ProcessCommand.Shell("(trap '' TERM; sleep 300) & echo $!; (sh -c 'sleep 301 & echo $!; wait') & echo $!; wait"),
            timeout: TimeSpan.FromSeconds(3));

        Assert.Equal((ProcessEnding.TimedOut, (int?)null), (outcome.Ending, outcome.ExitCode));
        var ids = outcome.Tail.Split('\n').Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(3, ids.Count);
        foreach (var id in ids)
            await AssertGoneAsync(id);
    }

    [Fact]
    public async Task Cancelling_interrupts_first_and_lets_the_script_clean_up()
    {
        var outcome = await CancelWhenStartedAsync("trap 'echo cleaned; exit 1' INT; touch started; while :; do sleep 0.05; done");

        Assert.Equal(ProcessEnding.Cancelled, outcome.Ending);
        Assert.Contains("cleaned", outcome.Tail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_ignores_every_polite_signal_is_killed()
    {
        var outcome = await CancelWhenStartedAsync("trap '' INT TERM; echo $$; touch started; while :; do sleep 0.05; done");

        Assert.Equal(ProcessEnding.Cancelled, outcome.Ending);
        await AssertGoneAsync(int.Parse(outcome.Tail, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_already_starts_nothing()
    {
        var outcome = await RunAsync(new ProcessCommand.Shell("touch touched"), cancellationToken: new CancellationToken(canceled: true));

        Assert.Equal(ProcessEnding.Cancelled, outcome.Ending);
        Assert.False(File.Exists(Folder.File("touched")));
    }

    [Fact]
    public async Task A_descendant_that_keeps_the_output_open_does_not_hold_up_the_run()
    {
        var watch = Stopwatch.StartNew();

        var outcome = await ShellAsync("sleep 60 & echo $!");

        Assert.Equal((ProcessEnding.Exited, 0), (outcome.Ending, outcome.ExitCode));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Contains("keeps its output open", outcome.Detail, StringComparison.Ordinal);
        Process.GetProcessById(int.Parse(outcome.Tail, CultureInfo.InvariantCulture)).Kill();
    }

    [Fact]
    public async Task Huge_output_is_read_to_its_end_logged_to_the_limit_and_kept_small_in_memory()
    {
        var outcome = await ShellAsync("head -c 20000000 /dev/zero | tr '\\0' 'x'; echo; echo the end");

        Assert.Equal(0, outcome.ExitCode);
        Assert.EndsWith("the end", outcome.Tail, StringComparison.Ordinal);
        Assert.InRange(outcome.Tail.Length, 1, Quick.TailBytes);
        Assert.InRange(new FileInfo(LogFile).Length, Quick.LogBytes, Quick.LogBytes + 200);
        Assert.Contains("longer than 1000000 bytes", outcome.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_stay_in_the_log_and_are_escaped_in_the_tail()
    {
        var outcome = await ShellAsync("printf '\\377\\376\\000ok\\033[31m'");

        Assert.Equal([0xFF, 0xFE, 0x00, .. "ok\u001b[31m"u8], await File.ReadAllBytesAsync(LogFile, TestContext.Current.CancellationToken));
        Assert.Equal("\uFFFD\uFFFD\\u0000ok\\u001B[31m", outcome.Tail);
    }

    [Fact]
    public async Task A_second_attempt_adds_to_the_log()
    {
        await ShellAsync("echo one");
        await ShellAsync("echo two");

        Assert.Equal("one\ntwo\n", await File.ReadAllTextAsync(LogFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_runners_secrets_reach_a_child_only_when_named()
    {
        Environment.SetEnvironmentVariable("TOFA_TESTS_API_KEY", "sesame-open-now");
        Environment.SetEnvironmentVariable("TOFA_TESTS_PLAIN", "plain");
        const string Show = "if [ \"$TOFA_TESTS_API_KEY\" = sesame-open-now ]; then echo has key; else echo no key; fi; echo $TOFA_TESTS_PLAIN";

        Assert.Equal("no key\nplain", (await ShellAsync(Show)).Tail);
        Assert.Equal("has key\nplain", (await RunAsync(new ProcessCommand.Shell(Show), new() { ["TOFA_TESTS_API_KEY"] = string.Empty })).Tail);
        Assert.Equal("has key\nplain", (await RunAsync(new ProcessCommand.Shell(Show), new() { ["TOFA_TESTS_API_KEY"] = "sesame-open-now" })).Tail);
    }

    [Fact]
    public async Task A_secret_that_the_script_prints_is_in_neither_log_nor_tail()
    {
        var outcome = await RunAsync(new ProcessCommand.Shell("echo start $DEPLOY_TOKEN end"), new() { ["DEPLOY_TOKEN"] = "open-sesame-42" });

        Assert.Equal("start [redacted] end", outcome.Tail);
        Assert.Equal("start [redacted] end\n", await File.ReadAllTextAsync(LogFile, Encoding.UTF8, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_has_the_shape_of_a_key_is_hidden_in_the_log_also_where_it_comes_in_parts_and_other_bytes_stay()
    {
        var outcome = await ShellAsync("printf '\\377 sk-abcdefghij'; sleep 0.3; printf 'klmnop12345\\n'; echo task-list and sk-short; echo https://u:pa55word@h/x; printf 'Bearer '; sleep 0.3; echo abcdefghijklmnop1234567");

        byte[] logged = [0xFF, .. " [redacted]\ntask-list and sk-short\nhttps://u:[redacted]@h/x\nBearer [redacted]\n"u8];
        Assert.Equal(logged, await File.ReadAllBytesAsync(LogFile, TestContext.Current.CancellationToken));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task Lines_of_the_two_outputs_stay_apart_although_a_secret_may_be_held_back()
    {
        var outcome = await RunAsync(
            new ProcessCommand.Shell("printf 'token open-ses'; sleep 0.3; echo 'error: refused' >&2; sleep 0.3; echo 'ame-42 used'; echo 'all of it open'"),
            new() { ["DEPLOY_TOKEN"] = "open-sesame-42" });

        Assert.Equal("token [redacted] used\nerror: refused\nall of it open\n", await File.ReadAllTextAsync(LogFile, Encoding.UTF8, TestContext.Current.CancellationToken));
        Assert.Equal("token [redacted] used\nerror: refused\nall of it open", outcome.Tail);
    }

    [Fact]
    public async Task A_start_that_cannot_be_journalled_is_told_when_the_process_has_done_its_work()
    {
        var outcome = await RunAsync(new ProcessCommand.Shell("echo done; exit 3"), started: _ => throw new StateException("disk full"));

        Assert.Equal((ProcessEnding.Exited, 3, "done", "disk full"), (outcome.Ending, outcome.ExitCode, outcome.Tail, outcome.StateProblem));
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_is_an_error_of_state()
    {
        Folder.Write("logs", "a file where the folder should be");

        await Assert.ThrowsAsync<StateException>(() => ShellAsync("echo x"));
    }

    private async Task<ProcessOutcome> CancelWhenStartedAsync(string line)
    {
        using var stop = new CancellationTokenSource();
        var run = RunAsync(new ProcessCommand.Shell(line), cancellationToken: stop.Token);
        while (!File.Exists(Folder.File("started")))
            await Task.Delay(20, TestContext.Current.CancellationToken);

        await stop.CancelAsync();
        return await run;
    }

    // An orphan may stay a zombie where process 1 reaps nobody: that counts as gone.
    private static async Task AssertGoneAsync(int id)
    {
        for (var attempt = 0; attempt < 100 && IsAlive(id); attempt++)
            await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.False(IsAlive(id), $"process {id} is still alive");
    }

    private static bool IsAlive(int id)
    {
        try
        {
            return !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
