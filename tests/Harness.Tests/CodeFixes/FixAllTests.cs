using Tofa.Harness.CodeFixes;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.CodeFixes;

public sealed class FixAllTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Documents_are_fixed_one_an_iteration()
    {
        var test = TwoDocuments();
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Context: Fix all in Document", message, StringComparison.Ordinal);
        test = TwoDocuments();
        test.NumberOfFixAllInDocumentIterations = 2;
        await test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Project_is_fixed_in_one_iteration()
    {
        var test = TwoDocuments();
        test.NumberOfFixAllInDocumentIterations = 2;
        test.NumberOfFixAllInProjectIterations = 2;
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Context: Fix all in Project", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solution_is_fixed_over_all_its_projects()
    {
        var test = new CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier>
        {
            TestCode = "class [|a|] { }",
            FixedCode = "class A { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck,
        };
        test.TestState.AdditionalProjects["Other"].Sources.Add("class [|b|] { }");
        test.FixedState.AdditionalProjects["Other"].Sources.Add("class B { }");
        await test.RunAsync(Cancellation);
    }

    [Fact]
    public async Task Result_that_differs_from_the_batch_state_fails()
    {
        var test = OneDocument();
        test.BatchFixedCode = "class B { }";
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Context: Fix all in Document", message, StringComparison.Ordinal);
        Assert.Contains("-class B { }", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Fix_without_fix_all_is_only_applied_one_by_one() => new CSharpCodeFixTest<LowerCaseTypeAnalyzer, NoFixAllFix, DefaultVerifier>
    {
        TestCode = "class [|a|] { }",
        FixedCode = "class A { }",
        NumberOfFixAllIterations = 7,
    }.RunAsync(Cancellation);

    [Fact]
    public async Task Exact_number_of_iterations_holds()
    {
        var test = OneDocument();
        test.NumberOfFixAllIterations = 2;
        var message = await Failing.MessageOf(() => test.RunAsync(Cancellation));
        Assert.Contains("Expected '2' iterations but found '1' iterations.", message, StringComparison.Ordinal);
    }

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier> OneDocument() =>
        new() { TestCode = "class [|a|] { } class [|b|] { }", FixedCode = "class A { } class B { }" };

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier> TwoDocuments()
    {
        var test = OneDocument();
        test.TestState.Sources.Add("class [|c|] { }");
        test.FixedState.Sources.Add("class C { }");
        return test;
    }
}
