using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class RuleActivationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Rule_that_is_off_by_default_runs() => AnalyzerVerifier<DisabledAnalyzer>.VerifyAnalyzerAsync("class [|A|] { }");

    [Fact]
    public async Task Analyzer_that_crashes_fails_with_the_exception()
    {
        var message = await Failing.MessageOf(() => AnalyzerVerifier<CrashingAnalyzer>.VerifyAnalyzerAsync("class A { }"));
        Assert.Contains("error AD0001", message, StringComparison.Ordinal);
        Assert.Contains("boom", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Rule_that_is_switched_off_is_silent() => new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier>
    {
        TestCode = "class lower { }",
        DisabledDiagnostics = { LowerCaseTypeAnalyzer.Id },
    }.RunAsync(Cancellation);

    [Fact]
    public Task Severity_of_a_config_file_holds()
    {
        var test = new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier> { TestCode = "class lower { }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.HT0001.severity = none\n"));
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public Task Several_analyzers_run_together() => new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier>
    {
        TestCode = "class {|HT0010:[|lower|]|} { }",
        AdditionalAnalyzers = { new TwoRulesAnalyzer() },
    }.RunAsync(Cancellation);
}
