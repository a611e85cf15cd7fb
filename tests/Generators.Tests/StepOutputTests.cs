using Tofa.Generators.Tests.Support;
using Tofa.Harness;
using Tofa.Harness.Checks;
using Tofa.Harness.Verifiers;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

public sealed class StepOutputTests
{
    /// <summary>What a step keeps is kept for as long as the editor runs. The harness walks through all that the named steps hold.</summary>
    [Fact]
    public async Task No_named_step_keeps_an_object_of_the_compiler_and_a_second_run_is_cached()
    {
        var test = new CSharpSourceGeneratorTest<RunbookGenerator, DefaultVerifier> { TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck };
        test.TestState.BuildProperties["projectdir"] = RunbookProject.Folder;
        test.TestState.AdditionalReferences.Add(typeof(PipelineTask).Assembly);
        test.TestState.AdditionalReferences.Add(typeof(Model.Runbooks.TaskDefinition).Assembly);
        foreach (var (path, text) in Samples.ThreeTypes.Files)
            test.TestState.AddAdditionalFile(RunbookProject.Folder + path, text, ("TofaKind", RunbookProject.KindOf(path)));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
