using Microsoft.CodeAnalysis;
using Tofa.Harness.Results;
using Tofa.Harness.Tests.Fixtures;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.TwiceAnalyzer>;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class MatchingTests
{
    private static DiagnosticResult Vague => new DiagnosticResult("HT0019", DiagnosticSeverity.Warning).WithLocation(1, 7);

    [Fact]
    public Task Vague_and_exact_expectation_share_two_equal_diagnostics() =>
        Verify.VerifyAnalyzerAsync("class A { }", Vague, Vague.WithArguments("A"));

    [Fact]
    public async Task Exact_expectation_that_fits_none_fails_beside_a_vague_one()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class A { }", Vague.WithArguments("B"), Vague));
        Assert.Contains("Expected the arguments [B], found [A]", message, StringComparison.Ordinal);
    }
}
