using System.Text.Json;
using Tofa.Support;

namespace Tofa.Tool.Tests.CommandLines;

/// <summary>The tool as a process: what it calls itself, and what it says to type next.</summary>
public sealed class ToolProcessTests : IDisposable
{
    private readonly TemporaryDirectory home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("  tofa [command] [options]", "--help")]
    [InlineData("  tofa baseline create [<project>] [options]", "baseline", "create", "--help")]
    [InlineData("  tofa add script <class> [options]", "add", "script", "-h")]
    public async Task Help_calls_the_tool_by_its_name(string usage, params string[] arguments)
    {
        var help = await TofaAsync(arguments);

        Assert.Equal(0, help.ExitCode);
        Assert.Contains(usage, help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tofa.Tool", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disk_that_refuses_is_told_with_the_file_and_the_command_to_type_again()
    {
        home.Write("taken", "a file where a folder has to be");

        var schema = await TofaAsync("schema", "--output", "taken");
        home.Write("runbook.yaml/in_the_way", "");
        var add = await TofaAsync("add", "task", "--json");

        Assert.Equal(6, schema.ExitCode);
        Assert.Contains("runbook.schema.json", schema.Error, StringComparison.Ordinal);
        Assert.EndsWith("  tofa schema --output taken", schema.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("tofa-tmp", schema.Everything, StringComparison.Ordinal);
        Assert.Equal("error", JsonDocument.Parse(add.Output).RootElement.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Explain_knows_rules_and_tasks_and_the_rule_wins()
    {
        home.Write("runbook.yaml", "tasks:\n  - {id: '1001', name: One, type: MANUAL, status: PENDING, depends_on: [], task_detail_file: tasks/1001.yaml}\n  - {id: two, name: Two, type: MANUAL, status: PENDING, depends_on: ['1001'], task_detail_file: tasks/two.yaml}\n");
        home.Write("tasks/1001.yaml", "{id: '1001', name: One, status: PENDING, type: MANUAL, manual_instructions: [do]}\n");
        home.Write("tasks/two.yaml", "{id: two, name: Two, status: PENDING, type: MANUAL, manual_instructions: [do]}\n");

        var rule = await TofaAsync("explain", "1001");
        var task = await TofaAsync("explain", "two");
        var neither = await TofaAsync("explain", "tow");
        var misspelt = await TofaAsync("explain", "TOFA101");

        Assert.Contains("This is the rule. A task has the id '1001' too", rule.Output, StringComparison.Ordinal);
        Assert.Contains("tofa show 1001", rule.Error, StringComparison.Ordinal);
        Assert.StartsWith("Task 'two' (Two) waits for '1001'.", task.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2), (neither.ExitCode, misspelt.ExitCode));
        Assert.Contains("No rule and no task has the id 'tow'; did you mean 'two'?", neither.Error, StringComparison.Ordinal);
        Assert.Contains("No rule has the id 'TOFA101'; did you mean 'TOFA", misspelt.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean 'status'?", "stauts")]
    [InlineData("Did you mean '--json'?", "status", "--jsno")]
    [InlineData("Did you mean '--answers'?", "run", "--anwsers=x")]
    [InlineData("Did you mean '--answers'?", "--anwsers", "x")]
    [InlineData("Did you mean '--follow'?", "log", "--folow")]
    [InlineData("Did you mean 'create'?", "baseline", "craete")]
    public async Task Name_that_is_nearly_right_is_offered(string offer, params string[] arguments)
    {
        var answer = await TofaAsync(arguments);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(offer, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", (await TofaAsync("status", "--watchamacallit")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say which schema", "schema")]
    [InlineData("'runbok' not recognized", "schema", "runbok")]
    [InlineData("'runbok' not recognized", "schema", "runbok", "--output", "here")]
    [InlineData("'architecture'", "schema", "runbok")]
    [InlineData("MANUAL", "add", "task", "--type", "MANUEL")]
    [InlineData("is not a folder", "init", "x", "--packages", "nowhere")]
    public async Task Slip_on_the_command_line_is_usage(string remedy, params string[] arguments)
    {
        var answer = await TofaAsync(arguments);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(remedy, answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(home.Path));
    }

    private Task<CommandResult> TofaAsync(params string[] arguments) =>
        CommandLine.RunAsync(home.Path, "dotnet", [Path.Combine(AppContext.BaseDirectory, "Tofa.Tool.dll"), .. arguments]);
}
