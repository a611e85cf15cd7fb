using System.Globalization;
using System.Runtime.Versioning;
using Tofa.Runner.Adapters.Processes.Spawning;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing;

[UnsupportedOSPlatform("windows")]
public sealed class ProcessStartTests : ProcessRuns
{
    // The C library keeps signals 32 and 33 for its own threads.
    private const ulong SignalsOfPosix = 0x7FFFFFFF;

    [Fact]
    public async Task Arguments_without_a_shell_are_passed_as_they_are()
    {
        var outcome = await RunAsync(new ProcessCommand.Program("printf", ["%s|", "a b", "$(id)", "\"quoted\"", "", "ü"]));

        Assert.Equal("a b|$(id)|\"quoted\"||ü|", await File.ReadAllTextAsync(LogFile, TestContext.Current.CancellationToken));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task Process_that_the_framework_starts_where_the_system_has_no_such_call_is_no_other()
    {
        var program = new ChildProgram("/bin/sh", ["-c", "cat; echo \"$MARK from $PWD\"; echo err >&2; exit 7"], Folder.Path, new Dictionary<string, string> { ["MARK"] = "out" });
        using var child = ManagedChild.Start(program, rawArguments: null);
        using var output = new StreamReader(child.Output);
        using var errors = new StreamReader(child.Errors);

        Assert.Equal($"out from {Folder.Path}\n", await output.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("err\n", await errors.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(7, await child.Exit);
    }

    [Fact]
    public async Task Standard_input_is_at_its_end()
    {
        var outcome = await ShellAsync("cat; echo finished");

        Assert.Equal("finished", outcome.Tail);
    }

    [Fact]
    public async Task The_process_is_named_while_it_runs()
    {
        StartedProcess? seen = null;
        await RunAsync(new ProcessCommand.Shell("echo $$"), started: process => seen = process);

        Assert.Equal(seen!.Id.ToString(CultureInfo.InvariantCulture), (await File.ReadAllTextAsync(LogFile, TestContext.Current.CancellationToken)).Trim());
        Assert.NotNull(seen.StartedAt);
    }

    [Fact]
    public async Task A_missing_program_is_told_from_one_that_fails()
    {
        var missing = await RunAsync(new ProcessCommand.Program("no-such-program-here", []));
        var failing = await RunAsync(new ProcessCommand.Program("false", []));

        Assert.Equal(ProcessEnding.NotStarted, missing.Ending);
        Assert.Contains("no-such-program-here", missing.Detail, StringComparison.Ordinal);
        Assert.Equal((ProcessEnding.Exited, 1), (failing.Ending, failing.ExitCode));
    }

    [Fact]
    public async Task A_relative_program_is_found_from_the_project()
    {
        var script = Folder.Write("tools/hello", "#!/bin/sh\necho hello\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal("hello", (await RunAsync(new ProcessCommand.Program("tools/hello", []))).Tail);
    }

    [Fact]
    public async Task A_file_that_may_not_be_executed_is_not_started()
    {
        Folder.Write("tools/plain", "#!/bin/sh\necho hello\n");

        Assert.Equal(ProcessEnding.NotStarted, (await RunAsync(new ProcessCommand.Program("tools/plain", []))).Ending);
    }

    [Fact]
    public async Task A_script_that_names_no_interpreter_is_read_by_the_shell()
    {
        var script = Folder.Write("tools/bare", "echo \"$1 from $PWD\"\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal($"hello from {Folder.Path}", (await RunAsync(new ProcessCommand.Program("tools/bare", ["hello"]))).Tail);
    }

    [Fact]
    public async Task An_interpreter_that_is_not_there_is_told_as_the_systems_refusal()
    {
        var script = Folder.Write("tools/odd", "#!/no/such/interpreter\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var outcome = await RunAsync(new ProcessCommand.Program("tools/odd", []));

        Assert.Equal((ProcessEnding.NotStarted, "the process could not be started: No such file or directory"), (outcome.Ending, outcome.Detail));
    }

    [Fact]
    public async Task A_process_that_a_signal_ends_exits_with_128_and_its_number()
    {
        Assert.Equal(128 + 9, (await ShellAsync("kill -KILL $$")).ExitCode);
    }

    [Fact]
    public async Task A_process_leads_a_session_of_its_own_and_ignores_no_signal_that_the_runner_does()
    {
        var outcome = await ShellAsync("cut -d ' ' -f 1,5,6 /proc/self/stat; echo $$; grep -E '^Sig(Blk|Ign)' /proc/self/status");

        var lines = outcome.Tail.Split('\n');
        Assert.Equal([lines[1], lines[1]], lines[0].Split(' ')[1..]);
        Assert.Equal([0, 0], lines[2..].Select(line => ulong.Parse(line.AsSpan(line.IndexOf('\t') + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & SignalsOfPosix));
    }

    [Fact]
    public async Task A_process_gets_no_open_file_of_the_runner()
    {
        await using var open = File.Create(Folder.File("open"));

        Assert.DoesNotContain("/open", (await ShellAsync("ls -l /proc/self/fd")).Tail, StringComparison.Ordinal);
    }
}
