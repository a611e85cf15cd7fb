using Tofa.Harness.Generators;
using Tofa.Harness.State;
using Tofa.Harness.Tests.Fixtures;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Tofa.Harness.Tests.Generators;

public sealed class GeneratorRunTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task First_run_is_new()
    {
        var run = await StartAsync();
        run.AssertReasons(LineGenerator.ReadStep, New, New).AssertCompiles();
        Assert.Equal(["Ape.g.cs", "Bee.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public async Task Csharp_edit_leaves_everything_cached()
    {
        var run = await (await StartAsync()).ApplyAsync(Edit.Source("/0/New.cs", "class New;"), Cancellation);
        run.AssertReasons(LineGenerator.ReadStep, Cached, Cached).AssertOutputs(Cached);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("New"));
    }

    [Fact]
    public async Task Edit_after_the_first_line_changes_only_what_was_read()
    {
        var run = await (await StartAsync()).ApplyAsync(Edit.AdditionalFile("/0/a.yaml", "Ape\n# comment"), Cancellation);
        run.AssertReasons(LineGenerator.ReadStep, Cached, Modified)
            .AssertReasons(LineGenerator.NameStep, Cached, Unchanged)
            .AssertOutputs(RunReasons.FromCache);
    }

    [Fact]
    public async Task Edit_is_applied_on_top_of_the_one_before()
    {
        var run = await StartAsync();
        run = await run.ApplyAsync(Edit.AdditionalFile("/0/a.yaml", "Ant"), Cancellation);
        run = await run.ApplyAsync(Edit.AdditionalFile("/0/b.yaml", "Bug"), Cancellation);
        Assert.Equal(["Ant.g.cs", "Bug.g.cs"], run.Sources.Keys);
        run.AssertReasons(LineGenerator.NameStep, Modified, Cached);
    }

    [Fact]
    public async Task Added_file_is_new_and_removed_file_is_removed()
    {
        var run = await (await StartAsync()).ApplyAsync(Edit.AdditionalFile("/0/c.yaml", "Cat"), Cancellation);
        run.AssertReasons(LineGenerator.ReadStep, Cached, Cached, New);
        run = await run.ApplyAsync(Edit.RemoveAdditionalFile("/0/a.yaml"), Cancellation);
        Assert.Equal(["Bee.g.cs", "Cat.g.cs"], run.Sources.Keys);
        Assert.Contains(Removed, run.Reasons(LineGenerator.ReadStep));
    }

    [Fact]
    public async Task Touched_file_is_unchanged()
    {
        var run = await (await StartAsync()).ApplyAsync(Edit.Touch("/0/a.yaml"), Cancellation);
        run.AssertReasons(LineGenerator.ReadStep, Cached, Unchanged);
    }

    [Fact]
    public async Task Wrong_reason_fails()
    {
        var run = await (await StartAsync()).ApplyAsync(Edit.AdditionalFile("/0/a.yaml", "Ant"), Cancellation);
        var message = await Failing.MessageOf(() => Task.FromResult(run.AssertReasons(LineGenerator.ReadStep, Cached, Cached)));
        Assert.Contains("Context: Run after: write /0/a.yaml", message, StringComparison.Ordinal);
        Assert.Contains("Step 'Read': expected [Cached, Cached], found [", message, StringComparison.Ordinal);
        await Failing.MessageOf(() => Task.FromResult(run.AssertEvery(LineGenerator.ReadStep, RunReasons.FromCache)));
        await Failing.MessageOf(() => Task.FromResult(run.AssertOutputs(RunReasons.FromCache)));
    }

    [Fact]
    public async Task Unknown_step_fails_and_names_the_steps()
    {
        var run = await StartAsync();
        var message = await Failing.MessageOf(() => Task.FromResult(run.Reasons("Raed")));
        Assert.Contains("No step is named 'Raed'; the steps are Name, Read", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_build_property_reaches_the_generator_and_an_equal_one_changes_nothing()
    {
        var state = State();
        state.BuildProperties["Suffix"] = "One";
        var run = await GeneratorRun.StartAsync<PropertyGenerator>(state, Cancellation);
        Assert.Contains("One", run.Sources["A.g.cs"], StringComparison.Ordinal);
        (await run.ApplyAsync(Edit.BuildOptions(state), Cancellation)).AssertEvery(PropertyGenerator.Step, Cached);
        state.BuildProperties["Suffix"] = "Two";
        run = (await run.ApplyAsync(Edit.BuildOptions(state), Cancellation)).AssertEvery(PropertyGenerator.Step, Modified);
        Assert.Contains("Two", run.Sources["A.g.cs"], StringComparison.Ordinal);
    }

    private static Task<GeneratorRun> StartAsync() => GeneratorRun.StartAsync<LineGenerator>(State(), Cancellation);

    private static SolutionState State()
    {
        var state = new SolutionState();
        state.AddAdditionalFile("/0/a.yaml", "Ape\n");
        state.AddAdditionalFile("/0/b.yaml", "Bee\n");
        return state;
    }
}
