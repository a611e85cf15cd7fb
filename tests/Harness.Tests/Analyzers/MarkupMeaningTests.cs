using Tofa.Harness.Markup;
using Tofa.Harness.Results;
using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.LowerCaseTypeAnalyzer>;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class MarkupMeaningTests
{
    [Fact]
    public Task Id_in_markup_means_the_rule_with_that_id() =>
        AnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync("class {|HT0010:A|} { } class {|HT0011:A2|} { }");

    [Fact]
    public async Task Id_of_another_rule_fails()
    {
        var message = await Failing.MessageOf(() => AnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync("class {|HT0011:A|} { }"));
        Assert.Contains("Expected the id 'HT0011', found 'HT0010'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_without_id_is_refused_when_the_analyzer_has_two_rules()
    {
        var fault = await Assert.ThrowsAsync<MarkupException>(() => AnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync("class [|A|] { }"));
        Assert.Contains("HT0010, HT0011", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Markup_without_id_means_the_first_rule_when_asked()
    {
        var test = new CSharpAnalyzerTest<TwoRulesAnalyzer, DefaultVerifier>
        {
            TestCode = "class [|A|] { }",
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Id_that_two_rules_have_is_refused() =>
        Assert.ThrowsAsync<MarkupException>(() => AnalyzerVerifier<SameIdAnalyzer>.VerifyAnalyzerAsync("class {|HT0012:A|} { }"));

    [Fact]
    public Task Id_that_no_rule_has_means_the_compiler() => Verify.VerifyAnalyzerAsync("class A { {|CS0246:X|} x; }");

    [Fact]
    public Task Position_means_the_start() => Verify.VerifyAnalyzerAsync("class $$lower { }");

    [Fact]
    public async Task Position_elsewhere_fails() => await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class l$$ower { }"));

    [Fact]
    public Task Location_is_named_in_markup() =>
        Verify.VerifyAnalyzerAsync("class {|#0:lower|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("lower"));

    [Fact]
    public async Task Location_that_is_only_named_expects_nothing() =>
        await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class {|#0:lower|} { }"));

    [Fact]
    public async Task Location_that_is_not_named_is_refused()
    {
        var fault = await Assert.ThrowsAsync<MarkupException>(
            () => Verify.VerifyAnalyzerAsync("class {|#0:lower|} { }", Verify.Diagnostic().WithLocation(1).WithArguments("lower")));
        Assert.Contains("'{|#1:…|}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Location_that_is_named_twice_is_refused() =>
        Assert.ThrowsAsync<MarkupException>(() => Verify.VerifyAnalyzerAsync("class {|#0:A|} { } class {|#0:B|} { }"));

    [Fact]
    public Task Markup_is_plain_text_when_asked()
    {
        var test = new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier> { TestCode = "class A { string s = \"[|x\"; }" };
        test.TestState.MarkupHandling = MarkupMode.None;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Expectations_of_ignored_markup_are_dropped()
    {
        var test = new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier> { TestCode = "class [|A|] { }" };
        test.TestState.MarkupHandling = MarkupMode.Ignore;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Warning_of_the_compiler_can_be_expected_by_code() =>
        new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier>
        {
            TestCode = "class A { int {|#0:x|}; }",
            CompilerDiagnostics = Harness.Diagnostics.CompilerDiagnostics.Warnings,
            ExpectedDiagnostics = { DiagnosticResult.CompilerWarning("CS0169").WithLocation(0).WithArguments("A.x") },
        }.RunAsync(TestContext.Current.CancellationToken);
}
