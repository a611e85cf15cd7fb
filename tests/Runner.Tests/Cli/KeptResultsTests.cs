using static Tofa.Runner.Tests.Cli.ScriptRunbook;

namespace Tofa.Runner.Tests.Cli;

/// <summary>What a task came to is kept and told, whatever happens beside it.</summary>
public sealed class KeptResultsTests
{
    [Theory]
    [InlineData("runbook.yaml")]
    [InlineData("tasks/a.yaml")]
    public async Task File_that_is_away_for_a_moment_is_written_when_it_is_back_and_no_edit_is_seen_in_it(string path)
    {
        using var project = Tasks(("a", $"echo a >> ran.txt; sleep 0.5; mv {path} away", []), ("b", "echo b >> ran.txt", ["a"]));

        var run = await project.TofaAsync("run");
        Assert.True(run.ExitCode is 2 or 3, run.Everything);
        File.Move(Path.Combine(project.Directory, "away"), Path.Combine(project.Directory, path));
        var again = await project.TofaAsync("run");

        Assert.True(again.ExitCode == 0, again.Everything);
        Assert.DoesNotContain("edited by hand", again.Error, StringComparison.Ordinal);
        Assert.Equal("a\nb\n", project.Read("ran.txt"));
        Assert.Contains("outcome: SUCCESS", project.Read("tasks/a.yaml"), StringComparison.Ordinal);
        Assert.Equal("DONE DONE", Statuses(project, "a", "b"));
    }

    [Fact]
    public async Task Failure_is_told_with_its_own_cause_and_not_with_one_that_was_settled()
    {
        using var project = Tasks(("a", "cat cause.txt; exit 3", []));
        project.Write("cause.txt", "CAUSE1");
        var first = await project.TofaAsync("run");
        project.Write("cause.txt", "CAUSE2");
        await project.TofaAsync("retry", "a", "--resolution", "mended");

        var second = await project.TofaAsync("run");

        Assert.Contains("'a': SCRIPT_ERROR: exit code 3", first.Error, StringComparison.Ordinal);
        Assert.Contains("CAUSE1", first.Error, StringComparison.Ordinal);
        Assert.Contains("CAUSE2", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CAUSE1", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_of_a_script_that_leaves_a_process_behind_is_kept_also_where_there_are_secrets_to_hide()
    {
        using var project = Tasks(("a", "echo RESULT 42; (sleep 6 &); exit 3", []));
        project.Write(".env", "X_TOKEN=zzSecretEnvVal123\n");

        var run = await project.TofaAsync("run");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RESULT 42", project.Read("logs/tasks/a.1.log"), StringComparison.Ordinal);
        Assert.Contains("RESULT 42", run.Error, StringComparison.Ordinal);
    }
}
