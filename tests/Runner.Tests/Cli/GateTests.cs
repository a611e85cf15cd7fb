using System.Text.Json;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary>A run that stops for a person says in JSON what is asked, so that another program can ask and answer.</summary>
public sealed class GateTests
{
    [Fact]
    public async Task Gate_at_the_end_of_input_names_the_task_the_question_and_the_answers()
    {
        using var project = ToolProject.BuildAndCheck("true");

        var run = await project.TofaAsync("run", "--json");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(("check", "task", "Done?", "y e s"), Gate(run));
    }

    [Fact]
    public async Task Gate_at_a_terminal_whose_input_ends_is_the_same()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck("true");

        var run = await project.TofaAtTerminalAsync("run --json", "Done?", "\u0004");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("\"kind\": \"task\"", run.Output[run.Output.IndexOf("\"gate\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pause: before\n", "start", "Start it?", "y e")]
    [InlineData("pause: after\n", "gates", "Does it pass?", "y e")]
    [InlineData("gates: {coverage: \">= 80%\"}\n", "gates", "Does it pass?", "y e")]
    public async Task Gate_of_a_script_is_told_by_what_it_is_about(string keys, string kind, string text, string options)
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Write("tasks/build.yaml", project.Read("tasks/build.yaml") + keys);

        Assert.Equal(("build", kind, text, options), Gate(await project.TofaAsync("run", "--json")));
    }

    [Fact]
    public async Task Interrupted_task_is_a_gate_whose_answers_go_behind_its_option()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Replace("runbook.yaml", "status: PENDING   #", "status: RUNNING   #");

        var run = await project.TofaAsync("run", "--json");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(("build", "interrupted", "What becomes of 'build'?", "retry error done"), Gate(run));
        Assert.Equal(JsonValueKind.Null, ToolProject.Json(await project.TofaAsync("run", "--on-interrupted", "error", "--json")).GetProperty("gate").ValueKind);
    }

    [Fact]
    public async Task Suggested_run_repeats_the_options_of_this_one_and_offers_only_answers_that_are_there()
    {
        using var project = ToolProject.BuildAndCheck("true");
        project.Write("answers.yaml", "answers:\n  check: y\n");
        project.Write("mine/none left.yaml", "answers: {}\n");

        var without = await project.TofaAsync("run", "--ai", "relay", "--non-interactive", "--json");
        var with = await project.TofaAsync("run", "--answers", "mine/none left.yaml", "--json");
        File.Delete(Path.Combine(project.Directory, "answers.yaml"));
        var none = await project.TofaAsync("run", "--json");

        Assert.Equal(["tofa run --ai relay --non-interactive", "tofa run --answers answers.yaml --ai relay --non-interactive"], Next(without));
        Assert.Equal(["tofa run --answers 'mine/none left.yaml'"], Next(with));
        Assert.Equal(["tofa run"], Next(none));
    }

    private static (string?, string?, string?, string) Gate(CommandResult run)
    {
        var gate = ToolProject.Json(run).GetProperty("gate");
        return (
            gate.GetProperty("task_id").GetString(),
            gate.GetProperty("kind").GetString(),
            gate.GetProperty("text").GetString(),
            string.Join(' ', gate.GetProperty("options").EnumerateArray().Select(option => option.GetProperty("answer").GetString())));
    }

    private static List<string?> Next(CommandResult run) => [.. ToolProject.Json(run).GetProperty("next_commands").EnumerateArray().Select(command => command.GetString())];
}
