using System.Text.RegularExpressions;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary>Where standard streams are a terminal and where they are not, in all four ways, and what names may hold.</summary>
public sealed partial class TerminalTests
{
    [Theory]
    [InlineData("", "TERM=xterm ", true)]
    [InlineData("", "TERM=xterm NO_COLOR= ", true)]
    [InlineData("> out.txt", "TERM=xterm ", true)]
    [InlineData("2> err.txt", "TERM=xterm ", false)]
    [InlineData("< /dev/null", "TERM=xterm ", true)]
    [InlineData("--color never", "TERM=xterm ", false)]
    [InlineData("", "TERM=xterm NO_COLOR=1 ", false)]
    [InlineData("", "TERM=dumb ", false)]
    public async Task Run_ends_the_same_way_however_it_is_redirected_and_colours_only_what_a_terminal_shows(string redirection, string environment, bool isColoured)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("true");

        var run = await AtTerminalAsync(project, $"{environment}dotnet '{ToolProject.ToolPath}' run --non-interactive {redirection}");

        Assert.Equal(4, run.ExitCode);
        Assert.DoesNotMatch(Colour(), Read(project, "out.txt") + Read(project, "err.txt"));
        Assert.Equal(isColoured, Colour().IsMatch(run.Output));
        Assert.Equal(isColoured, run.Output.Contains("build: \e[32mDONE\e[0m", StringComparison.Ordinal) && run.Output.Contains("\e[1mNext:\e[0m", StringComparison.Ordinal));
        Assert.Contains("Stopped at 'check'", run.Output + Read(project, "err.txt"), StringComparison.Ordinal);
        Assert.Equal(string.Empty, Read(project, "out.txt"));
    }

    [Theory]
    [InlineData("status", "", true)]
    [InlineData("status", "2> err.txt", true)]
    [InlineData("status", "> out.txt", false)]
    [InlineData("status --color always", "> out.txt", true)]
    [InlineData("status --color never", "", false)]
    [InlineData("status --color always --json", "", false)]
    public async Task List_is_coloured_where_standard_output_is_a_terminal_or_always_says_so(string command, string redirection, bool isColoured)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("true");

        var status = await AtTerminalAsync(project, $"TERM=xterm dotnet '{ToolProject.ToolPath}' {command} {redirection}");

        var shown = project.Exists("out.txt") ? project.Read("out.txt") : status.Output;
        Assert.Equal(isColoured, shown.Contains("\e[2mPENDING\e[0m  check", StringComparison.Ordinal));
        Assert.Equal(isColoured, Colour().IsMatch(shown));
        Assert.Contains("PENDING", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--colour", "always", "Did you mean '--color'?")]
    [InlineData("--color", "allways", "Must be one of")]
    public async Task Choice_of_colours_that_is_none_is_refused(string option, string value, string remedy)
    {
        using var project = ToolProject.BuildAndCheck("true");

        var status = await project.TofaAsync("status", option, value);

        Assert.Equal(2, status.ExitCode);
        Assert.Contains(remedy, status.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xterm", true)]
    [InlineData("dumb", false)]
    public async Task Time_left_is_shown_only_where_a_line_can_be_overwritten(string terminal, bool isShown)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("true");

        var run = await AtTerminalAsync(project, $"TERM={terminal} dotnet '{ToolProject.ToolPath}' run --non-interactive");

        Assert.Equal(isShown, run.Output.Contains("0 of 2 done", StringComparison.Ordinal));
        Assert.Equal(isShown, TimeLeft().IsMatch(run.Output));
    }

    [Fact]
    public async Task Messages_that_nobody_takes_end_no_run_and_data_that_nobody_takes_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs the device that is always full");
        using var project = ToolProject.BuildAndCheck("true");
        project.Write("answers.yaml", "answers: { check: y }\n");

        var run = await AtShellAsync(project, "run --answers answers.yaml 2> /dev/full");
        var status = await AtShellAsync(project, "status > /dev/full");
        var json = await AtShellAsync(project, "status --json > /dev/full");
        var closed = await AtShellAsync(project, "status >&-");
        var closedJson = await AtShellAsync(project, "status --json >&-");

        Assert.Equal((0, 6, 6, 6, 6), (run.ExitCode, status.ExitCode, json.ExitCode, closed.ExitCode, closedJson.ExitCode));
        Assert.Contains("status: DONE   #", project.Read("runbook.yaml"), StringComparison.Ordinal);
        Assert.All([status, json], told => Assert.StartsWith("Standard output cannot be written: No space left on device", told.Error, StringComparison.Ordinal));
        Assert.All([closed, closedJson], told => Assert.StartsWith("Standard output cannot be written: ", told.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("status --watch")]
    [InlineData("log --follow")]
    public async Task Watching_ends_when_nobody_reads_it_any_more(string command)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/timeout"), "needs timeout(1)");
        using var project = ToolProject.BuildAndCheck("true");
        await project.TofaAsync("run");

        var watch = await CommandLine.RunAsync(project.Directory, "timeout", ["20", "sh", "-c", $"dotnet '{ToolProject.ToolPath}' {command} | head -n 1"]);

        Assert.Equal(0, watch.ExitCode);
    }

    [Theory]
    [InlineData("\u0004", 4, "READY")]
    [InlineData("y\n", 0, "DONE")]
    public async Task Only_what_is_typed_after_a_question_answers_it(string typed, int exitCode, string status)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("until [ -e go ]; do sleep 0.05; done");

        var run = await project.TofaAtTerminalAsync(
            "run",
            ("[1/2]", () => "y\ny\n"),
            ("y\r\ny\r\n", () => Make(project, "go")),
            ("Done?", () => typed));

        Assert.True(run.ExitCode == exitCode, run.Output);
        Assert.Contains($"status: {status}", project.Read("tasks/check.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_one_paste_answer_one_question()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("true");

        var run = await project.TofaAtTerminalAsync("run", ("Done?", () => "what\ny\n"), ("Done?", () => "\u0004"));

        Assert.True(run.ExitCode == 4, run.Output);
    }

    [Fact]
    public async Task Redirected_run_writes_plain_lines()
    {
        using var project = ToolProject.BuildAndCheck("true");

        var run = await project.TofaAsync("run");

        Assert.DoesNotContain('\u001b', run.Everything);
        Assert.DoesNotContain("of 2 done", run.Everything, StringComparison.Ordinal);
        Assert.Contains("[2/2] check: Check it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_with_line_breaks_and_control_characters_stays_in_its_row()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Replace("runbook.yaml", "\"Build it\"", "\"Build\\nDONE     evil\\e[31m\\tit\"");
        project.Replace("tasks/build.yaml", "name: Build it", "name: \"Build\\nDONE     evil\\e[31m\\tit\"");

        var status = await project.TofaAsync("status");

        Assert.Equal(["PENDING  build  Build\\nDONE     evil\\u001B[31m\\tit", "PENDING  check  Check it  (waits for build)", "2 tasks: 2 PENDING"], status.Output.TrimEnd().Split('\n'));
    }

    private static Task<CommandResult> AtTerminalAsync(ToolProject project, string line) =>
        CommandLine.RunAsync(project.Directory, "script", ["-qec", line, "/dev/null"]);

    private static Task<CommandResult> AtShellAsync(ToolProject project, string arguments) =>
        CommandLine.RunAsync(project.Directory, "sh", ["-c", $"dotnet '{ToolProject.ToolPath}' {arguments}"]);

    private static string Make(ToolProject project, string path)
    {
        project.Write(path, string.Empty);
        return string.Empty;
    }

    private static string Read(ToolProject project, string path) => project.Exists(path) ? project.Read(path) : string.Empty;

    // Select Graphic Rendition (ECMA-48, 8.3.117).
    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colour();

    [GeneratedRegex(@"1 of 2 done, about \d+ s left")]
    private static partial Regex TimeLeft();
}
