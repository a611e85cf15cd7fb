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
        Assert.EndsWith("  tofa schema", schema.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("tofa-tmp", schema.Everything, StringComparison.Ordinal);
        Assert.Equal("error", JsonDocument.Parse(add.Output).RootElement.GetProperty("kind").GetString());
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
