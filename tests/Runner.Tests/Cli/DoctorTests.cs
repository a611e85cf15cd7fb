using System.Text.Json;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary><c>doctor</c>: what would stop or surprise a run, and what can safely be set right.</summary>
public sealed class DoctorTests
{
    private const string Start = """{"schema":1,"seq":1,"timestamp":"2026-01-01T00:00:00.000Z","task_id":"build","event_type":"START_TASK","status_change":"READY -> RUNNING"}""" + "\n";
    private const string End = """{"schema":1,"seq":2,"timestamp":"2026-01-01T00:00:01.000Z","task_id":"build","event_type":"COMPLETE_TASK","status_change":"RUNNING -> DONE"}""" + "\n";

    [Fact]
    public async Task Nothing_is_found_in_a_sound_project_and_nothing_is_written()
    {
        using var project = ToolProject.BuildAndCheck("true");

        var doctor = await project.TofaAsync("doctor");

        Assert.True(doctor.ExitCode == 0, doctor.Everything);
        Assert.StartsWith("Nothing is in the way.", doctor.Output, StringComparison.Ordinal);
        Assert.False(project.Exists(".tofa") || project.Exists("logs"));
    }

    [Fact]
    public async Task Everything_is_found_at_once_with_its_place_and_its_remedy()
    {
        using var project = ToolProject.BuildAndCheck("no-such-program --now");
        project.Write("logs/run_log.jsonl", Start.Replace("build", "check", StringComparison.Ordinal) + "{\"torn");
        project.Write("tasks/.build.yaml.1.tofa-tmp", "half");
        project.Write(".tofa/relay/gone.prompt.md", "?");
        project.Replace("tasks/build.yaml", "status: PENDING", "status: READY");

        var doctor = await project.TofaAsync("doctor", "--json");

        Assert.Equal(1, doctor.ExitCode);
        Assert.Equal(
            [
                ("drift", "tasks/build.yaml(3,9)", true),
                ("torn_journal", "logs/run_log.jsonl", true),
                ("edited", "task 'check'", false),
                ("relay", ".tofa/relay/gone.prompt.md", false),
                ("leftover", "tasks/.build.yaml.1.tofa-tmp", true),
                ("program", "task 'build'", false),
            ],
            Findings(doctor));
        Assert.All(ToolProject.Json(doctor).GetProperty("findings").EnumerateArray(), finding => Assert.NotEmpty(finding.GetProperty("remedy").GetString()!));
    }

    [Fact]
    public async Task Task_without_a_runner_is_interrupted()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Replace("runbook.yaml", "status: PENDING   #", "status: RUNNING   #");
        project.Replace("tasks/build.yaml", "status: PENDING", "status: RUNNING");

        var doctor = await project.TofaAsync("doctor", "--json");

        Assert.Equal([("interrupted", "task 'build'", false)], Findings(doctor));
        Assert.Contains("tofa run --on-interrupted retry", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_that_cannot_be_written_are_told_all_at_once()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Write("logs", "in the way");
        Directory.CreateDirectory(Path.Combine(project.Directory, ".tofa", "lock"));
        foreach (var path in new[] { "runbook.yaml", "tasks/check.yaml" })
            File.SetAttributes(Path.Combine(project.Directory, path), FileAttributes.ReadOnly);

        var doctor = await project.TofaAsync("doctor", "--json");

        Assert.Equal(6, doctor.ExitCode);
        Assert.Equal(["runbook.yaml", "tasks/check.yaml", "logs", ".tofa/lock"], Findings(doctor).Where(finding => finding.Kind == "access").Select(finding => finding.Place));
    }

    [Fact]
    public async Task Journal_that_is_no_journal_is_told_with_its_line_and_never_touched()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Write("logs/run_log.jsonl", Start + "nonsense\n");

        var doctor = await project.TofaAsync("doctor", "--json");
        var fix = await project.TofaAsync("doctor", "--fix", "--yes");

        Assert.Equal((6, 6), (doctor.ExitCode, fix.ExitCode));
        Assert.Equal([("journal", "logs/run_log.jsonl(2)", false)], Findings(doctor));
        Assert.Equal(Start + "nonsense\n", project.Read("logs/run_log.jsonl"));
    }

    [Fact]
    public async Task Mistake_in_the_runbook_is_found_at_its_place()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Replace("runbook.yaml", "[build]", "[biuld]");

        Assert.Equal([("problem", "runbook.yaml(13,18)", false)], Findings(await project.TofaAsync("doctor", "--json")));
    }

    [Fact]
    public async Task Fix_shows_the_difference_first_and_writes_only_with_consent()
    {
        using var project = Behind();
        var (runbook, detail, journal) = (project.Read("runbook.yaml"), project.Read("tasks/build.yaml"), project.Read("logs/run_log.jsonl"));

        var dry = await project.TofaAsync("doctor", "--fix", "--dry-run");
        var unasked = await project.TofaAsync("doctor", "--fix");

        Assert.Equal((1, 1), (dry.ExitCode, unasked.ExitCode));
        Assert.Contains("-    status: READY   # changed by the runner\n+    status: DONE   # changed by the runner", dry.Output, StringComparison.Ordinal);
        Assert.Contains("tofa doctor --fix --yes", unasked.Error, StringComparison.Ordinal);
        Assert.Equal((runbook, detail, journal), (project.Read("runbook.yaml"), project.Read("tasks/build.yaml"), project.Read("logs/run_log.jsonl")));
        Assert.True(project.Exists("tasks/.build.yaml.1.tofa-tmp"));
    }

    [Fact]
    public async Task Fix_with_consent_sets_right_what_is_behind_and_nothing_else()
    {
        using var project = Behind();
        var runbook = project.Read("runbook.yaml");

        var fix = await project.TofaAsync("doctor", "--fix", "--yes", "--json");
        var again = await project.TofaAsync("doctor", "--json");

        Assert.True(fix.ExitCode == 0, fix.Everything);
        Assert.Equal(["torn_journal", "mirror_behind", "leftover"], Kinds(fix, "fixed"));
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(runbook.Replace("status: READY   #", "status: DONE   #", StringComparison.Ordinal), project.Read("runbook.yaml"));
        Assert.False(project.Exists("tasks/.build.yaml.1.tofa-tmp"));
        Assert.StartsWith(Start + End, project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
        Assert.DoesNotContain("torn", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detail_file_that_never_agreed_with_the_runbook_gets_its_status_and_nothing_else()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Replace("runbook.yaml", "status: PENDING   #", "status: SKIPPED   #");
        project.Replace("tasks/build.yaml", "status: PENDING # ours", "status: DONE # ours");
        var (runbook, detail) = (project.Read("runbook.yaml"), project.Read("tasks/build.yaml"));

        var dry = await project.TofaAsync("doctor", "--fix", "--dry-run");
        var untouched = project.Exists("logs/run_log.jsonl");
        var fix = await project.TofaAsync("doctor", "--fix", "--yes", "--json");
        var again = await project.TofaAsync("doctor");

        Assert.Contains("-status: DONE # ours\n+status: SKIPPED # ours", dry.Output, StringComparison.Ordinal);
        Assert.False(untouched);
        Assert.Equal((0, 0), (fix.ExitCode, again.ExitCode));
        Assert.Equal(["drift"], Kinds(fix, "fixed"));
        Assert.Equal((runbook, detail.Replace("status: DONE", "status: SKIPPED", StringComparison.Ordinal)), (project.Read("runbook.yaml"), project.Read("tasks/build.yaml")));
    }

    [Theory]
    [InlineData("y\n", 0)]
    [InlineData("n\n", 1)]
    [InlineData("\u0004", 1)]
    public async Task Person_at_a_terminal_is_asked_before_anything_is_set_right(string typed, int exitCode)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = Behind();

        var fix = await project.TofaAtTerminalAsync("doctor --fix", "Set this right?", typed);

        Assert.Equal(exitCode, fix.ExitCode);
        Assert.Equal(exitCode == 0, project.Read("runbook.yaml").Contains("status: DONE", StringComparison.Ordinal));
    }

    // The journal is two steps ahead of the files, its last line is torn, and a temporary file is left.
    private static ToolProject Behind()
    {
        var project = ToolProject.BuildAndCheck("true");
        project.Write("logs/run_log.jsonl", Start + End + "{\"torn");
        project.Replace("runbook.yaml", "status: PENDING   #", "status: READY   #");
        project.Replace("tasks/build.yaml", "status: PENDING", "status: READY");
        project.Write("tasks/.build.yaml.1.tofa-tmp", "half");
        return project;
    }

    private static List<(string Kind, string Place, bool Fixable)> Findings(CommandResult doctor) =>
        [.. ToolProject.Json(doctor).GetProperty("findings").EnumerateArray().Select(finding => (Text(finding, "kind"), Text(finding, "place"), finding.GetProperty("fixable").GetBoolean()))];

    private static List<string> Kinds(CommandResult doctor, string list) => [.. ToolProject.Json(doctor).GetProperty(list).EnumerateArray().Select(finding => Text(finding, "kind"))];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
