using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Ports;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Findings;

/// <summary>What the compiler can answer, and what it cannot.</summary>
public sealed class CollectFlowTests
{
    [Fact]
    public async Task Project_that_does_not_compile_is_refused_with_the_compilers_words()
    {
        var build = new FakeBuild(new BuildOutcome(Started: true, Succeeded: false, ["A.cs(1,2): error CS1002: ; expected"]));

        var refused = Assert.IsType<Collection.Refused>(await CollectAsync(build));

        Assert.Equal(1, refused.Stop.ExitCode);
        Assert.Contains(refused.Stop.Details, line => line.Contains("CS1002", StringComparison.Ordinal));
        Assert.Single(build.Builds);
    }

    [Fact]
    public async Task Machine_without_an_sdk_is_told_to_get_one()
    {
        var refused = Assert.IsType<Collection.Refused>(await CollectAsync(new FakeBuild(new BuildOutcome(Started: false, Succeeded: false, []))));

        Assert.Contains("'dotnet' was not found", refused.Stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_without_the_analyzers_is_told_how_to_add_them()
    {
        var refused = Assert.IsType<Collection.Refused>(await CollectAsync(new FakeBuild(FakeBuild.Success)));

        Assert.Equal(1, refused.Stop.ExitCode);
        Assert.Contains(refused.Stop.Details, line => line.Contains("PackageReference Include=\"Tofa.Analyzers\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rules_are_asked_by_a_build_of_their_own_without_baseline()
    {
        var build = new FakeBuild(FakeBuild.Success);

        var collected = Assert.IsType<Collection.Collected>(await CollectAsync(build, [.. Facts.Project(Facts.Violation("x"))]));

        Assert.Single(collected.Projects);
        Assert.Equal(["-p:RunAnalyzers=false"], build.Builds[0]);
        Assert.Contains("-p:TofaFindings=/findings", build.Builds[1]);
        Assert.Contains("-p:TofaBaseline=off", build.Builds[1]);
        Assert.DoesNotContain("-p:TofaGraph=true", build.Builds[1]);
    }

    private static Task<Collection> CollectAsync(FakeBuild build, params ProjectFindings[] projects) =>
        new CollectFlow(build, new FakeFindings(projects), new FakeTerminal()).CollectAsync("/acme/Acme.csproj", withGraph: false, TestContext.Current.CancellationToken);
}
