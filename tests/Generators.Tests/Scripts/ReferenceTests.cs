using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests.Scripts;

/// <summary>Scripts in other assemblies, and a project that lacks the runner.</summary>
public sealed class ReferenceTests
{
    private static readonly ScriptCase Own = new("Acme.Scripts.Publish", "namespace Acme.Scripts { internal sealed class Publish : IScript { Done } }");

    private static readonly ScriptCase Public = Own with { CSharp = "namespace Acme.Scripts { public sealed class Publish : IScript { Done } }" };

    private static RunbookProject Project(string csharp = "internal static class User;") =>
        Samples.ThreeTypes.File("tasks/ingest.yaml", "id: ingest\nscript_details: { script: Acme.Scripts.Publish }\noutput_artifact: outputs/data.csv\n") with { CSharp = csharp };

    private static CompilationReference Library(string name, ScriptCase code) =>
        CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code.Source)], UserCompilation.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private static Task<RunbookBuild> Build(RunbookProject project, params MetadataReference[] more) => RunbookBuild.Of(project, session: new GeneratorSession { MoreReferences = more });

    [Fact]
    public async Task Public_script_of_a_library_is_created()
    {
        var build = await Build(Project(), Library("First", Public));

        Assert.Empty(build.Messages);
        Assert.Empty(build.Compiler);
        Assert.Contains("new global::Acme.Scripts.Publish()", build.Generated.File("RunbookTasks.Ingest.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_of_two_libraries_is_ambiguous()
    {
        var build = await Build(Project(), Library("First", Public), Library("Second", Public));

        Assert.Equal(
            ["TOFA5061 'Acme.Scripts.Publish' is a type of First and Second, so it is not clear which one runs; rename one, or derive a class from the right one in this project and name that"],
            build.Messages);
        Assert.Empty(build.Compiler);
    }

    [Fact]
    public async Task Internal_namesake_of_a_library_is_no_ambiguity()
    {
        var build = await Build(Project(), Library("First", Public), Library("Second", Own));

        Assert.Empty(build.Messages);
        Assert.Empty(build.Compiler);
    }

    [Fact]
    public async Task Script_of_the_project_hides_a_namesake_of_a_library()
    {
        var build = await Build(Project(Own.Source), Library("First", Public));

        Assert.Empty(build.Messages);
        Assert.Empty(build.Compiler);
    }

    [Fact]
    public async Task Script_behind_an_extern_alias_cannot_be_named()
    {
        var build = await Build(Project(), Library("First", Public).WithAliases(["other"]));

        Assert.StartsWith("TOFA5060 There is no C# type 'Acme.Scripts.Publish'", Assert.Single(build.Messages), StringComparison.Ordinal);
        Assert.Empty(build.Compiler);
    }

    [Fact]
    public async Task Misspelt_script_of_a_library_is_suggested()
    {
        var build = await Build(Project().Replace("tasks/ingest.yaml", "Publish", "Publihs"), Library("First", Public));

        Assert.EndsWith("did you mean 'Acme.Scripts.Publish'?", Assert.Single(build.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_without_the_runner_gets_one_problem_and_no_generated_code()
    {
        var build = await RunbookBuild.Of(Project(), session: new GeneratorSession { HasRunner = false });

        var only = Assert.Single(build.Reported);
        Assert.Equal("TOFA5067", only.Id);
        Assert.Equal(("/project/runbook.yaml", 0, 0), (only.Location.GetLineSpan().Path, only.Location.GetLineSpan().StartLinePosition.Line, only.Location.SourceSpan.Length));
        Assert.Empty(build.Compiler);
        Assert.Empty(build.Generated.FileNames);
    }

    [Fact]
    public async Task Project_without_a_runbook_needs_no_runner() =>
        Assert.Empty((await RunbookBuild.Of(new RunbookProject(), session: new GeneratorSession { HasRunner = false })).Messages);
}
