using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests.Scripts;

/// <summary>Generators do not see each other's code, the analyzer sees all of it: where that makes a difference, it has to be said (TOFA5068).</summary>
public sealed class OtherGeneratorTests
{
    private const string Whole = "namespace Acme.Scripts { internal sealed class Publish : IScript { Done } }";

    private static RunbookProject Project(string csharp) =>
        Samples.ThreeTypes.File("tasks/ingest.yaml", "id: ingest\nscript_details: { script: Acme.Scripts.Publish }\noutput_artifact: outputs/data.csv\n") with { CSharp = csharp };

    private static Task<RunbookBuild> Build(string csharp, string generated) => RunbookBuild.Of(
        Project(csharp),
        compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            new ScriptCase("", generated).Source,
            (CSharpParseOptions)compilation.SyntaxTrees.First().Options)));

    [Theory]
    [InlineData("internal static class User;", Whole)]
    [InlineData("namespace Acme.Scripts { internal sealed partial class Publish; }", "namespace Acme.Scripts { internal sealed partial class Publish : IScript { Done } }")]
    public async Task Script_that_another_generator_makes_is_refused(string csharp, string generated)
    {
        var build = await Build(csharp, generated);

        Assert.Equal(
            [
                "TOFA5068 What makes 'Acme.Scripts.Publish' a script is written by another source generator, which Tofa's generator cannot see, so nothing would create it; " +
                "write a class by hand that implements Tofa.Runner.Pipelines.IScript and name that",
            ],
            build.Messages);
        Assert.Empty(build.Compiler);
    }

    [Fact]
    public async Task Script_that_another_generator_adds_to_is_created()
    {
        var build = await Build(
            new ScriptCase("", "namespace Acme.Scripts { internal sealed partial class Publish : IScript { Done } }").Source,
            "namespace Acme.Scripts { partial class Publish { internal int Times => 1; } }");

        Assert.Empty(build.Messages);
        Assert.Empty(build.Compiler);
    }
}
