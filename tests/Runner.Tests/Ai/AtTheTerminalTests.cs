using Tofa.Runner.Tests.Cli;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

/// <summary>What a person at a real terminal sees of a model, and can stop.</summary>
public sealed class AtTheTerminalTests
{
    [Fact]
    public async Task Answer_is_shown_as_it_comes_and_then_reviewed()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var server = new CannedServer(CannedServer.Streamed("Hel", "lo \u001B[2J there.\n"));
        using var project = Project(server.BaseUrl);

        var run = await project.TofaAtTerminalAsync("run --ai openai", "What becomes of it?", "y\n");

        Assert.Equal(0, run.ExitCode);
        var streamed = run.Output.IndexOf("  | Hello \\u001B[2J there.", StringComparison.Ordinal);
        Assert.InRange(streamed, 0, run.Output.IndexOf("The answer is above.", StringComparison.Ordinal));
        Assert.Equal(streamed, run.Output.LastIndexOf("  | Hello", StringComparison.Ordinal));
        Assert.DoesNotContain("\u001B[2J", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y\n", "y\r\n")]
    [InlineData("y", "y")]
    public async Task What_is_typed_while_an_answer_comes_accepts_nothing(string typed, string echoed)
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        var answer = CannedServer.Streamed("Half of it.\n", "The end.\n");
        using var server = new CannedServer(answer.Replace("\n\n", $"\n\n{CannedServer.Pause}", StringComparison.Ordinal));
        using var project = Project(server.BaseUrl);

        var run = await project.TofaAtTerminalAsync(
            "run --ai openai",
            ("  | Half of it.", () => typed),
            (echoed, () => Going(server)),
            ("What becomes of it?", () => "\u0004"));

        Assert.True(run.ExitCode == 4, run.Output);
        Assert.Contains("status: READY", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);
        Assert.False(project.Exists("outputs/draft.md"));
    }

    [Fact]
    public async Task Ctrl_C_ends_the_pause_between_two_tries_and_the_task_is_ready_again()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var server = new CannedServer(CannedServer.Error(503, "overloaded", headers: "Retry-After: 50\r\n"));
        using var project = Project(server.BaseUrl);

        var run = await project.TofaAtTerminalAsync("run --ai openai", "Next try in", "\u0003");

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("Next try in 50 s", run.Output, StringComparison.Ordinal);
        Assert.Contains("status: READY", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_had_come_of_an_answer_for_reading_and_takes_it_for_none()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var server = new CannedServer(CannedServer.Stream(CannedServer.Part("This much came.\nAnd then hal")) + CannedServer.ThenSilence);
        using var project = Project(server.BaseUrl);

        var run = await project.TofaAtTerminalAsync("run --ai openai", "  | This much came.", "\u0003");

        Assert.True(run.ExitCode == 130, run.Output);
        Assert.Equal("This much came.\nAnd then hal\n", project.Read("logs/tasks/draft.1.partial.txt"));
        Assert.Contains("\"outcome\":\"cancelled\"", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
        Assert.Contains("status: READY", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);
        Assert.False(project.Exists("outputs/draft.md"));
    }

    private static string Going(CannedServer server)
    {
        server.GoOn();
        return string.Empty;
    }

    private static ToolProject Project(string baseUrl)
    {
        var project = ToolProject.BuildAndCheck();
        project.Write("runbook.yaml", "tasks:\n  - { id: draft, name: Draft it, status: PENDING, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml }\n");
        File.Delete(Path.Combine(project.Directory, "tasks/check.yaml"));
        File.Delete(Path.Combine(project.Directory, "tasks/build.yaml"));
        project.Write("tasks/draft.yaml", "id: draft\nname: Draft it\nstatus: PENDING\ntype: AI_ASSISTED\noutput_artifact: outputs/draft.md\nai_details:\n  prompt: Say hello.\n");
        project.Write(".env", $"OPENAI_BASE_URL={baseUrl}\n");
        return project;
    }
}
