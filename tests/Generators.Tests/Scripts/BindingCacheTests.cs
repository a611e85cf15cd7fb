using Microsoft.CodeAnalysis;
using Tofa.Generators.Pipeline;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests.Scripts;

/// <summary>What an edit of C# makes the generator do again where tasks name scripts (ADR 0014).</summary>
public sealed class BindingCacheTests
{
    private const string Publish = "namespace Acme.Scripts { internal sealed class Publish : IScript { Done } }";

    private static RunbookProject Project(string csharp) =>
        Samples.ThreeTypes.File("tasks/ingest.yaml", "id: ingest\nscript_details: { script: Acme.Scripts.Publish }\n") with { CSharp = new ScriptCase("", csharp).Source };

    private static GeneratorOutcome After(string before, string after)
    {
        var session = new GeneratorSession();
        session.Run(Project(before));
        return session.Run(Project(after));
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorOutcome outcome) =>
        outcome.Generator.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    [Theory]
    [InlineData("internal static class Other;", "another type")]
    [InlineData("namespace Acme.Scripts { internal sealed class Draw : IScript { Done } }", "another script")]
    [InlineData("namespace Acme.Scripts { internal sealed class Publish<T> : IScript { Done } }", "a generic namesake")]
    public void Edit_that_changes_nothing_of_a_bound_script_emits_nothing(string more, string what)
    {
        var outcome = After(Publish, Publish + "\n" + more);

        Assert.All(Outputs(outcome), reason => Assert.True(reason == IncrementalStepRunReason.Cached, what));
        Assert.Equal([IncrementalStepRunReason.Cached], outcome.ReasonsOf(StepNames.ScriptNames));
        Assert.Equal([IncrementalStepRunReason.Unchanged], outcome.ReasonsOf(StepNames.UnboundScripts));
        Assert.Equal([IncrementalStepRunReason.Unchanged], outcome.ReasonsOf(StepNames.HasRunner));
    }

    [Fact]
    public void Edit_inside_of_a_bound_script_emits_nothing() => Assert.All(
        Outputs(After(Publish, "namespace Acme.Scripts { internal sealed class Publish : IScript { internal int Times => 1; Done } }")),
        reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Theory]
    [InlineData("internal static class User;")]
    [InlineData("namespace Acme.Scripts { internal abstract class Publish : IScript { Done } }")]
    [InlineData("namespace Acme.Scripts { internal sealed class Publish { } }")]
    public void Script_that_comes_or_goes_emits_its_task_alone(string without)
    {
        foreach (var outcome in (GeneratorOutcome[])[After(Publish, without), After(without, Publish)])
        {
            Assert.Equal([IncrementalStepRunReason.Modified], outcome.ReasonsOf(StepNames.UnboundScripts));
            Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(Outputs(outcome), reason => reason != IncrementalStepRunReason.Cached));
        }
    }

    [Fact]
    public void Runbook_that_names_no_script_looks_nothing_up()
    {
        var session = new GeneratorSession();
        session.Run(Samples.ThreeTypes);
        var outcome = session.Run(Samples.ThreeTypes with { CSharp = "internal static class Other;" });

        Assert.Equal([IncrementalStepRunReason.Unchanged], outcome.ReasonsOf(StepNames.UnboundScripts));
        Assert.DoesNotContain(outcome.ReasonsOf(StepNames.ScriptNames), reason => reason != IncrementalStepRunReason.Cached);
    }
}
