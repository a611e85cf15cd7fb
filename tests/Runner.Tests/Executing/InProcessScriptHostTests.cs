using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class InProcessScriptHostTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly FakeLog log = new();

    [Fact]
    public async Task A_script_that_obeys_its_token_at_the_timeout_is_timed_out_and_gone()
    {
        var outcome = await RunAsync((_, token) => WaitAsync(token), Moment, TestContext.Current.CancellationToken);

        Assert.Equal(new ScriptOutcome.TimedOut(StillRunning: false), outcome);
    }

    [Fact]
    public async Task A_script_that_ignores_its_token_is_given_up_and_reported()
    {
        using var release = new ManualResetEventSlim();

        var outcome = await RunAsync(
            (_, _) =>
            {
                release.Wait(CancellationToken.None);
                return Task.FromResult(0);
            },
            Moment,
            TestContext.Current.CancellationToken);

        Assert.Equal(new ScriptOutcome.TimedOut(StillRunning: true), outcome);
        release.Set();
    }

    [Fact]
    public async Task Cancelling_the_run_is_told_from_a_timeout()
    {
        using var stop = new CancellationTokenSource(Moment);

        Assert.Equal(new ScriptOutcome.Cancelled(StillRunning: false), await RunAsync((_, token) => WaitAsync(token), null, stop.Token));
    }

    [Fact]
    public async Task A_cancellation_of_the_scripts_own_is_an_error_like_any_other()
    {
        var outcome = await RunAsync((_, _) => throw new OperationCanceledException("own"), null, TestContext.Current.CancellationToken);

        Assert.Contains("OperationCanceledException", Assert.IsType<ScriptOutcome.Threw>(outcome).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_is_logged_whole_and_told_without_secrets()
    {
        var outcome = await RunAsync((_, _) => throw new InvalidOperationException("refused for hunter2-hunter2"), null, TestContext.Current.CancellationToken);

        Assert.Equal("System.InvalidOperationException: refused for [redacted]", Assert.IsType<ScriptOutcome.Threw>(outcome).Error);
        Assert.Contains(log.Texts, text => text.Contains(nameof(InProcessScriptHostTests), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_log_that_the_disk_refuses_does_not_stop_the_script_and_is_told()
    {
        var host = new InProcessScriptHost(new FullLog(), new Redactor([]), Moment);
        var script = new ScriptFake((context, _) =>
        {
            context.Log("one");
            context.Log("two");
            return Task.FromResult(0);
        });

        var outcome = await host.RunAsync(new ScriptRequest(() => script, Context, "build.1.log", null), TestContext.Current.CancellationToken);

        Assert.Equal("one\ntwo", Assert.IsType<ScriptOutcome.Exited>(outcome).Tail);
        Assert.Equal("build.1.log: no room for 'one'", outcome.StateProblem);
    }

    [Fact]
    public async Task A_task_without_its_script_says_what_to_do()
    {
        var host = new InProcessScriptHost(log, new Redactor([]), Moment);

        var outcome = await host.RunAsync(new ScriptRequest(() => null, Context, "l", null), TestContext.Current.CancellationToken);

        Assert.Contains("build the project again", Assert.IsType<ScriptOutcome.Threw>(outcome).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constructor_that_throws_is_an_error_of_the_script()
    {
        var host = new InProcessScriptHost(log, new Redactor([]), Moment);

        var outcome = await host.RunAsync(new ScriptRequest(() => throw new FormatException("bad"), Context, "l", null), TestContext.Current.CancellationToken);

        Assert.Equal("System.FormatException: bad", Assert.IsType<ScriptOutcome.Threw>(outcome).Error);
    }

    private static ScriptContext Context => new("t", "/p", null, new Dictionary<string, string>(), _ => { });

    private Task<ScriptOutcome> RunAsync(Func<ScriptContext, CancellationToken, Task<int>> run, TimeSpan? timeout, CancellationToken token)
    {
        var host = new InProcessScriptHost(log, new Redactor(["hunter2-hunter2"]), TimeSpan.FromMilliseconds(500));
        return host.RunAsync(new ScriptRequest(() => new ScriptFake(run), Context, "l", timeout), token);
    }

    private static async Task<int> WaitAsync(CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token);
        return 0;
    }

    private sealed class FullLog : IAttemptLog
    {
        public void Append(string logFile, string text) => throw new StateException($"{logFile}: no room for '{text}'");
    }
}
