using Microsoft.CodeAnalysis;
using Tofa.Harness.Checks;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Generators;

public sealed class CachingTests
{
    [Fact]
    public async Task Model_without_value_equality_fails()
    {
        var message = await Failing.MessageOf(() => Run<ArrayModelGenerator>());
        Assert.Contains("Context: Second run over the same input", message, StringComparison.Ordinal);
        Assert.Contains("Step 'Model' is 'Modified'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_that_keeps_a_symbol_fails_with_the_way_to_it()
    {
        var message = await Failing.MessageOf(() => Run<SymbolModelGenerator>());
        Assert.Contains("Step 'Model' keeps a compiler object: value.Items._items[1] is a ISymbol", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generator_that_is_not_deterministic_fails()
    {
        Assert.Contains("Context: Run of a new driver", await Failing.MessageOf(() => Run<RandomGenerator>()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_changes_with_any_csharp_edit_fails()
    {
        var message = await Failing.MessageOf(() => Run<CompilationModelGenerator>());
        Assert.Contains("Context: Run after an unrelated C# file was added", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_changes_with_the_object_of_a_text_fails()
    {
        var message = await Failing.MessageOf(() => Run<TextReferenceGenerator>());
        Assert.Contains("Context: Run over new objects with equal texts", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generator_without_named_steps_fails()
    {
        Assert.Contains("call WithTrackingName", await Failing.MessageOf(() => Run<NamelessGenerator>()), StringComparison.Ordinal);
    }

    [Fact]
    public Task Check_that_is_skipped_does_not_fail() => Run<ArrayModelGenerator>(TestBehaviors.SkipCachingCheck);

    [Fact]
    public Task Walk_that_is_skipped_does_not_fail() => Run<SymbolModelGenerator>(TestBehaviors.SkipModelCheck);

    private static Task Run<T>(TestBehaviors behaviors = TestBehaviors.None)
        where T : IIncrementalGenerator, new()
    {
        var test = new CSharpSourceGeneratorTest<T, DefaultVerifier>
        {
            TestBehaviors = behaviors | TestBehaviors.SkipGeneratedSourcesCheck,
        };
        test.TestState.AddAdditionalFile("/0/a.yaml", "a");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
