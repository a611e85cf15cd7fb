namespace Tofa.Tool.Tests.Golden;

/// <summary>What <c>--help</c> says is a promise to people.</summary>
public sealed class HelpTests
{
    private const string Folder = "tests/Tool.Tests/Golden";

    [Fact]
    public async Task Help_of_every_command_of_the_tool_is_as_it_was() =>
        GoldenFile.Check($"{Folder}/help.tool.txt", await CommandTree.HelpAsync(CommandTree.Tool(), "tofa"));

    [Fact]
    public async Task Help_of_every_command_of_a_project_is_as_it_was() =>
        GoldenFile.Check($"{Folder}/help.project.txt", await CommandTree.HelpAsync(CommandTree.Project(), "project"));

    [Fact]
    public void Only_the_programs_name_is_normalized()
    {
        var program = System.CommandLine.RootCommand.ExecutableName;

        Assert.Equal("Usage:\n  project run [options]\n\n  --ai  From " + program + ".", CommandTree.Normalize($"Usage:\r\n  {program} run [options]  \n\n  --ai  From {program}.", "project"));
    }
}
