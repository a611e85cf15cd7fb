using Tofa.Harness.Results;
using Tofa.Harness.State;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.CodeFixes;

public sealed class InheritanceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Files_and_options_that_the_fixed_state_leaves_empty_are_inherited() => Test(null).RunAsync(Cancellation);

    [Fact]
    public async Task Nothing_is_inherited_when_the_fixed_state_is_explicit()
    {
        var message = await Failing.MessageOf(() => Test(StateInheritanceMode.Explicit).RunAsync(Cancellation));
        Assert.Contains("Expected the additional files [], found [a.yaml]", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expected_diagnostics_are_not_inherited_by_default()
    {
        var message = await Failing.MessageOf(() => WithError(null).RunAsync(Cancellation));
        Assert.Contains("Context: Diagnostics of fixed state", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Expected_diagnostics_that_no_fix_handles_are_inherited_when_asked() =>
        WithError(StateInheritanceMode.AutoInheritAll).RunAsync(Cancellation);

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier> Test(StateInheritanceMode? mode)
    {
        var test = new CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier>
        {
            TestCode = "class [|a|] { Xunit.FactAttribute f; }",
            FixedCode = "class A { Xunit.FactAttribute f; }",
        };
        test.TestState.AddAdditionalFile("/0/a.yaml", "a", ("TofaKind", "task"));
        test.TestState.BuildProperties["Name"] = "value";
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        test.FixedState.InheritanceMode = mode;
        return test;
    }

    private static CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier> WithError(StateInheritanceMode? mode)
    {
        var test = new CSharpCodeFixTest<LowerCaseTypeAnalyzer, UpperCaseFix, DefaultVerifier>
        {
            TestCode = "class a { X x; }",
            FixedCode = "class A { X x; }",
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseTypeAnalyzer.Rule).WithSpan(1, 7, 1, 8).WithArguments("a"));
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithSpan(1, 11, 1, 12).WithArguments("X"));
        test.FixedState.InheritanceMode = mode;
        return test;
    }
}
