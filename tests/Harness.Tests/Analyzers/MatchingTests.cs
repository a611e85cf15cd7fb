using Microsoft.CodeAnalysis;
using Tofa.Harness.Results;
using Tofa.Harness.Tests.Fixtures;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.TwoMessagesAnalyzer>;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class MatchingTests
{
    private static DiagnosticResult Vague => new DiagnosticResult("HT0021", DiagnosticSeverity.Warning).WithLocation(1, 7);

    [Fact]
    public async Task Vague_expectation_leaves_the_only_fitting_diagnostic_to_the_exact_one()
    {
        await Verify.VerifyAnalyzerAsync("class A { }", Vague, Vague.WithArguments("first"));
        await Verify.VerifyAnalyzerAsync("class A { }", Vague, Vague.WithArguments("second"));
    }

    [Fact]
    public async Task Exact_expectation_that_fits_none_fails_beside_a_vague_one()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class A { }", Vague.WithArguments("third"), Vague));
        Assert.Contains("Expected the arguments [third], found [second]", message, StringComparison.Ordinal);
    }
}
