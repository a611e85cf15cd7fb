using System.Text.Json;

namespace Tofa.Runner.Tests.Cli;

/// <summary>Ids that a shell takes for something else: what is suggested can be typed all the same.</summary>
public sealed class OddIdTests
{
    [Theory]
    [InlineData("-x", "retry --resolution '…' -- -x")]
    [InlineData("it's here", @"retry 'it'\''s here' --resolution '…'")]
    [InlineData("$(id)", "retry '$(id)' --resolution '…'")]
    [InlineData("a\nb\u001b", @"retry $'a\nb\u001b' --resolution '…'")]
    public async Task Suggested_command_is_typed_as_it_stands(string id, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "quotes of a Unix shell");
        using var project = Failing(id);

        var run = await project.TofaAsync("run");
        var typed = await Support.CommandLine.RunAsync(project.Directory, "bash", ["-c", $"dotnet '{ToolProject.Tool}' {expected}"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"\n  tofa {expected}\n", run.Error, StringComparison.Ordinal);
        Assert.True(typed.ExitCode == 0, typed.Everything);
        Assert.Contains("status: READY", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_break_in_an_id_makes_no_line_of_its_own()
    {
        using var project = Failing("a\nNext: type this");

        var run = await project.TofaAsync("run");

        Assert.DoesNotContain("\nNext: type this", run.Error, StringComparison.Ordinal);
    }

    private static ToolProject Failing(string id)
    {
        var project = new ToolProject();
        project.Write("runbook.yaml", $"tasks:\n  - id: {JsonSerializer.Serialize(id)}\n    name: Odd\n    status: PENDING\n    type: AUTOMATED_SCRIPT\n    task_detail_file: tasks/odd.yaml\n");
        project.Write("tasks/odd.yaml", $"id: {JsonSerializer.Serialize(id)}\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: exit 3\n");
        return project;
    }
}
