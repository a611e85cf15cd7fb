namespace Tofa.Packaging.Tests;

/// <summary>The package beside others, and beside files with names that nobody expects.</summary>
public sealed class NeighbourTests(Checkout checkout)
{
    // A compiler server may remember a library that this build would not find.
    private static readonly string[] Strictly = ["build", "-p:WarningsAsErrors=CS8785%3BCS8032%3BCS8034%3BAD0001", "-p:UseSharedCompilation=false"];

    [Theory]
    [InlineData("99.0.0")]
    [InlineData("1.0.0")]
    public async Task Package_and_one_with_another_YamlDotNet_both_work(string version)
    {
        using var neighbour = await NeighbourPackage.BuildAsync(checkout.Feed, version);
        using var project = new ConsumerProject(neighbour.Feed);
        project.Write("Consumer.csproj", project.Read("Consumer.csproj").Replace(
            "</ItemGroup>", "<PackageReference Include=\"Neighbour.Analyzers\" Version=\"1.0.0\" /></ItemGroup>", StringComparison.Ordinal));
        project.Write("runbook.yaml", project.Read("runbook.yaml").Replace("name: Part in peace", "name: ''", StringComparison.Ordinal));

        var build = await project.DotnetAsync(Strictly);

        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Contains($"NEIGH001: The neighbour's library is {version}", build.Everything, StringComparison.Ordinal);
        Assert.Contains(BuildDiagnostic.Of(build), line => line is { File: "runbook.yaml", Line: 9, Id: "TOFA5023" });
    }

    [Fact]
    public async Task Detail_file_with_a_hostile_name_is_read_and_its_mistake_located()
    {
        const string name = "d#1 [a] {b}, (c) 'e' @f %41 ~ü😀.yaml";
        using var project = new ConsumerProject(checkout.Feed);
        project.Write("runbook.yaml", project.Read("runbook.yaml").Replace("tasks/part.yaml", $"\"tasks/{name}\"", StringComparison.Ordinal));
        project.Write($"tasks/{name}", project.Read("tasks/part.yaml") + "\nstatsu: PENDING\n");
        File.Delete(Path.Combine(project.Directory, "tasks", "part.yaml"));

        var build = await project.DotnetAsync(Strictly);

        Assert.True(build.ExitCode == 0, build.Everything);
        var found = Assert.Single(BuildDiagnostic.Of(build), line => line.Id.StartsWith("TOFA", StringComparison.Ordinal));
        Assert.Equal((name, 7, "TOFA5004"), (found.File, found.Line, found.Id));
    }

    [Fact]
    public async Task Project_with_the_analyzers_alone_and_a_runbook_is_told_what_is_missing()
    {
        using var project = new ConsumerProject(checkout.Feed);
        project.Write("Consumer.csproj", project.Read("Consumer.csproj").Replace("Tofa.Runner", "Tofa.Analyzers", StringComparison.Ordinal));
        project.Write("Program.cs", "return 0;");

        var build = await project.DotnetAsync("build");

        Assert.NotEqual(0, build.ExitCode);
        var only = Assert.Single(BuildDiagnostic.Of(build));
        Assert.Equal(("runbook.yaml", 1, 1, "error", "TOFA5067"), (only.File, only.Line, only.Column, only.Severity, only.Id));
    }
}
