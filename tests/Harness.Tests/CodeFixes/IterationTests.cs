using Tofa.Harness.CodeFixes;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.CodeFixes;

/// <summary>One diagnostic that takes two iterations.</summary>
public sealed class IterationTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    [InlineData(-3)]
    public Task Number_that_allows_the_iterations_passes(int iterations) => RunAsync(iterations, fixAll: 2);

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Number_that_is_too_low_fails(int? iterations)
    {
        var message = await Failing.MessageOf(() => RunAsync(iterations, fixAll: 2));
        Assert.Contains("The upper limit of 1 code fix iterations was exceeded", message, StringComparison.Ordinal);
        Assert.Contains("Context: Iterative code fix application", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exact_number_that_is_too_high_fails()
    {
        var message = await Failing.MessageOf(() => RunAsync(3, fixAll: 2));
        Assert.Contains("Expected '3' iterations but found '2' iterations.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_all_that_takes_more_than_one_iteration_fails_by_default()
    {
        var message = await Failing.MessageOf(() => RunAsync(2, fixAll: null));
        Assert.Contains("Context: Fix all in Document", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Fix_all_that_is_skipped_is_not_counted() => RunAsync(2, fixAll: null, CodeFixTestBehaviors.SkipFixAllCheck);

    [Fact]
    public Task Only_the_first_diagnostic_is_tried_when_asked()
    {
        var test = new CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier>
        {
            TestCode = "class [|a|] { }\nclass [|b|] { }",
            FixedCode = "class A { }\nclass B { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task RunAsync(int? iterations, int? fixAll, CodeFixTestBehaviors behaviors = CodeFixTestBehaviors.None)
    {
        var test = new CSharpCodeFixTest<LowerCaseTypeAnalyzer, DropLetterFix, DefaultVerifier>
        {
            TestCode = "class [|abC|] { }",
            FixedCode = "class C { }",
            NumberOfIncrementalIterations = iterations,
            NumberOfFixAllIterations = fixAll,
            CodeFixTestBehaviors = behaviors,
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
