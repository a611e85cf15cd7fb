using Tofa.Harness.Tests.Fixtures;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.LowerCaseTypeAnalyzer>;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class ExpectedDiagnosticsTests
{
    [Fact]
    public Task Marked_diagnostic_that_is_reported_passes() => Verify.VerifyAnalyzerAsync("class [|lower|] {} class Upper {}");

    [Fact]
    public async Task Marked_diagnostic_that_is_not_reported_fails()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class [|Upper|] {}"));
        Assert.Contains("expected \"1\" actual \"0\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reported_diagnostic_that_is_not_marked_fails()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class lower {}"));
        Assert.Contains("expected \"0\" actual \"1\"", message, StringComparison.Ordinal);
        Assert.Contains("Verify.Diagnostic().WithSpan(1, 7, 1, 12).WithArguments(\"lower\")", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_in_the_wrong_place_fails()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class [|lowe|]r {}"));
        Assert.Contains("Expected the location /0/Test0.cs(1,7)-(1,11), found /0/Test0.cs(1,7)-(1,12)", message, StringComparison.Ordinal);
    }
}
