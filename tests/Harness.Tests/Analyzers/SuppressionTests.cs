using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.LowerCaseTypeAnalyzer>;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class SuppressionTests
{
    [Fact]
    public Task Diagnostic_that_a_pragma_suppresses_does_not_count() =>
        Verify.VerifyAnalyzerAsync($"#pragma warning disable {LowerCaseTypeAnalyzer.Id}\nclass lower {{ }}");

    [Fact]
    public Task Diagnostic_that_a_suppressor_suppresses_counts() => Run("class {|#0:quiet|} { }", isSuppressed: true);

    [Fact]
    public async Task Diagnostic_that_no_suppressor_suppresses_fails()
    {
        var message = await Failing.MessageOf(() => Run("class {|#0:loud|} { }", isSuppressed: true));
        Assert.Contains("Expected IsSuppressed to be 'True', found 'False'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_that_a_suppressor_suppresses_unexpectedly_fails()
    {
        var message = await Failing.MessageOf(() => Run("class {|#0:quiet|} { }", isSuppressed: false));
        Assert.Contains("Expected IsSuppressed to be 'False', found 'True'", message, StringComparison.Ordinal);
        Assert.Contains(".WithIsSuppressed(true)", message, StringComparison.Ordinal);
    }

    private static Task Run(string source, bool isSuppressed) => new CSharpAnalyzerTest<LowerCaseTypeAnalyzer, DefaultVerifier>
    {
        TestCode = source,
        AdditionalAnalyzers = { new QuietTypeSuppressor() },
        ExpectedDiagnostics = { Verify.Diagnostic().WithLocation(0).WithMessage(null).WithIsSuppressed(isSuppressed) },
    }.RunAsync(TestContext.Current.CancellationToken);
}
