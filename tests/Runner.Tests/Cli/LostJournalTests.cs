using System.Text.Json;

namespace Tofa.Runner.Tests.Cli;

/// <summary>The journal is gone, and the YAML files show how far the runbook had come.</summary>
public sealed class LostJournalTests
{
    private const string Journal = "logs/run_log.jsonl";
    private const string Told = "The journal logs/run_log.jsonl is missing or empty, although tasks were run here.";

    [Fact]
    public async Task Deleted_journal_is_told_and_nothing_that_is_done_is_done_again()
    {
        using var project = await RunAsync();
        File.Delete(Path.Combine(project.Directory, Journal));

        var status = await project.TofaAsync("status");
        var doctor = await project.TofaAsync("doctor", "--json");
        var run = await project.TofaAsync("run");
        var again = await project.TofaAsync("run");

        Assert.StartsWith(Told, status.Error, StringComparison.Ordinal);
        var finding = Assert.Single(ToolProject.Json(doctor).GetProperty("findings").EnumerateArray());
        Assert.Equal(("lost_journal", Journal), (finding.GetProperty("kind").GetString(), finding.GetProperty("place").GetString()));
        Assert.Contains(Told, run.Error, StringComparison.Ordinal);
        Assert.Contains("taken over as they stand (1 DONE)", run.Error, StringComparison.Ordinal);
        Assert.Contains("how often and when tasks were tried", run.Error, StringComparison.Ordinal);
        Assert.Contains("put it back before the next run; otherwise just go on", run.Error, StringComparison.Ordinal);
        Assert.Equal("built\n", project.Read("built.txt"));
        Assert.DoesNotContain(Told, again.Error, StringComparison.Ordinal);
        Assert.Contains("\"TAKEN_OVER\"", project.Read(Journal).Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emptied_journal_is_told_by_a_command_that_changes_a_status()
    {
        using var project = await RunAsync();
        project.Write(Journal, string.Empty);

        var retry = await project.TofaAsync("retry", "build");

        Assert.Equal(0, retry.ExitCode);
        Assert.Contains(Told, retry.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fresh_project_and_one_whose_statuses_people_wrote_say_nothing()
    {
        using var fresh = ToolProject.BuildAndCheck();
        using var written = ToolProject.BuildAndCheck();
        written.Replace("runbook.yaml", "status: PENDING   #", "status: DONE   #");
        written.Replace("tasks/build.yaml", "status: PENDING #", "status: DONE #");

        foreach (var project in new[] { fresh, written })
        {
            var status = await project.TofaAsync("status");
            var doctor = await project.TofaAsync("doctor");
            var run = await project.TofaAsync("run");

            Assert.DoesNotContain("journal", status.Everything + doctor.Everything + run.Everything, StringComparison.Ordinal);
            Assert.Equal(0, doctor.ExitCode);
        }
    }

    [Fact]
    public async Task Status_running_that_somebody_wrote_is_told_from_one_whose_runner_died()
    {
        using var project = await RunAsync();
        project.Replace("runbook.yaml", "status: DONE   #", "status: RUNNING   #");

        var explained = await project.TofaAsync("explain", "build");
        var run = await project.TofaAsync("run");
        var settled = await project.TofaAsync("run", "--on-interrupted", "done");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Task 'build' is RUNNING, and nobody runs it: the journal knows no run that started it, so somebody wrote that status", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("its runner is gone", run.Everything + explained.Everything, StringComparison.Ordinal);
        Assert.Contains("--on-interrupted done", run.Error, StringComparison.Ordinal);
        Assert.Contains("'build': it had finished.", settled.Error, StringComparison.Ordinal);
        Assert.Equal("built\n", project.Read("built.txt"));
    }

    [Fact]
    public async Task Journal_that_is_deleted_while_a_run_goes_on_is_told_and_not_begun_anew()
    {
        using var project = ToolProject.BuildAndCheck("rm -rf logs; echo built >> built.txt");

        var run = await project.TofaAsync("run");

        Assert.Equal(6, run.ExitCode);
        Assert.Contains("logs/run_log.jsonl: It was deleted while this runner was at work", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("free the disk", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists(Journal));
    }

    [Fact]
    public async Task Folder_in_the_journals_place_is_to_be_moved_away_and_not_made_writable()
    {
        using var project = ToolProject.BuildAndCheck();
        Directory.CreateDirectory(Path.Combine(project.Directory, Journal));

        var doctor = await project.TofaAsync("doctor");

        Assert.Equal(6, doctor.ExitCode);
        Assert.Contains("logs/run_log.jsonl: is a folder, and a file belongs there\n  move it away, or put back what belongs there.", doctor.Output, StringComparison.Ordinal);
    }

    private static async Task<ToolProject> RunAsync()
    {
        var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");
        Assert.Equal(JsonValueKind.Number, JsonDocument.Parse(project.Read(Journal).Split('\n')[0]).RootElement.GetProperty("seq").ValueKind);
        return project;
    }
}
