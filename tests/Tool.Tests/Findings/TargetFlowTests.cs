using Tofa.Runner.Modules.Views;
using Tofa.Support;
using Tofa.Tool.Adapters.Projects;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Projects;

namespace Tofa.Tool.Tests.Findings;

/// <summary>The project that is meant is found or asked for, never guessed.</summary>
public sealed class TargetFlowTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    [Fact]
    public void Only_project_of_the_folder_is_taken()
    {
        var path = folder.Write("A.csproj", "");

        Assert.Equal(path, Assert.IsType<BuildTarget.Chosen>(Find(null)).Path);
    }

    [Fact]
    public void Folder_without_a_project_is_a_usage_error() =>
        Assert.Equal(2, Refusal(null).ExitCode);

    [Fact]
    public void Several_projects_are_listed_with_the_command_for_each()
    {
        folder.Write("A.csproj", "");
        folder.Write("It's B.sln", "");

        var stop = Refusal(null);

        Assert.Equal(2, stop.ExitCode);
        Assert.Equal(["tofa graph A.csproj", @"tofa graph 'It'\''s B.sln'"], stop.NextCommands);
    }

    [Fact]
    public void Name_of_nothing_is_a_usage_error() => Assert.Contains("'nowhere'", Refusal("nowhere").Message, StringComparison.Ordinal);

    [Fact]
    public void Named_folder_is_looked_into()
    {
        var path = folder.Write("src/A.csproj", "");

        Assert.Equal(path, Assert.IsType<BuildTarget.Chosen>(Find("src")).Path);
    }

    public void Dispose() => folder.Dispose();

    private StopView Refusal(string? given) => Assert.IsType<BuildTarget.Unclear>(Find(given)).Stop;

    private BuildTarget Find(string? given) => new TargetFlow(new DiskFolder()).Find(given, folder.Path, "graph");
}
