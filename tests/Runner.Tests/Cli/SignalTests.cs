using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Cli;

/// <summary>Signals to the real runner while a script is at work.</summary>
public sealed class SignalTests
{
    public SignalTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "signals of Unix");

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 143)]
    public async Task First_signal_asks_the_script_to_end_and_puts_its_task_back(string signal, int exitCode)
    {
        using var project = ToolProject.BuildAndCheck("trap 'echo cleaned > cleaned; exit 1' INT; touch started; while :; do sleep 0.05; done");
        using var runner = project.StartTofa("run");
        await project.WaitForAsync("started");

        Send(signal, runner);
        var said = await runner.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await runner.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, runner.ExitCode);
        Assert.Contains("Interrupting: what is at work is asked to end.", said, StringComparison.Ordinal);
        Assert.True(project.Exists("cleaned"));
        Assert.Contains("status: READY", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_tasks_that_were_at_work_are_named()
    {
        using var project = ScriptRunbook.Tasks(("a", "touch a.txt; exec sleep 60", []), ("b", "touch b.txt; exec sleep 60", []), ("c", "echo c", ["a"]));
        using var runner = project.StartTofa("run", "--jobs", "2");
        await project.WaitForAsync("a.txt");
        await project.WaitForAsync("b.txt");

        Send("INT", runner);
        var said = await runner.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await runner.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, runner.ExitCode);
        Assert.Matches("Cancelled; tasks ('a', 'b'|'b', 'a') are READY again\\.", said);
        Assert.Equal("READY READY PENDING", ScriptRunbook.Statuses(project, "a", "b", "c"));
    }

    [Fact]
    public async Task Second_signal_kills_a_script_that_does_not_listen()
    {
        using var project = ToolProject.BuildAndCheck("trap '' INT TERM; (trap '' INT TERM; echo $$ > child; while :; do sleep 0.05; done) & touch started; while :; do sleep 0.05; done");
        using var runner = project.StartTofa("run");
        await project.WaitForAsync("started");

        var watch = Stopwatch.StartNew();
        Send("INT", runner);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Send("INT", runner);
        await runner.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, runner.ExitCode);

        // Without haste the two polite signals alone take four seconds.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3.9));
        Assert.Contains("status: READY", project.Read("runbook.yaml"), StringComparison.Ordinal);
        var script = int.Parse(Regex.Match(project.Read("logs/run_log.jsonl"), "\"pid\":\"([0-9]+)\"").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.False(new ProcessTable().IsAtWork(new StartedProcess(script, null)));
    }

    [Fact]
    public async Task Terminal_that_is_closed_ends_the_run_as_a_signal_does()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("trap 'echo cleaned > cleaned; exit 1' INT; touch started; while :; do sleep 0.05; done");
        using var terminal = Process.Start(new ProcessStartInfo("script", ["-qec", $"dotnet '{ToolProject.ToolPath}' run", "/dev/null"]) { WorkingDirectory = project.Directory, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await project.WaitForAsync("started");

        terminal.Kill();

        await project.WaitForAsync("cleaned");
        await project.WaitForTextAsync("runbook.yaml", "status: READY");
        await project.WaitForTextAsync("logs/run_log.jsonl", "\"reason\":\"cancelled\"");
    }

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", ["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
