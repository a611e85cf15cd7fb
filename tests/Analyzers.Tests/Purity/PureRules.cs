using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Harness.Results;

namespace Tofa.Analyzers.Tests.Purity;

/// <summary>Asks the rules about purity together, and those about I/O in flows and upward dependencies with them: nothing may be reported under two ids.</summary>
internal static class PureRules
{
    private static readonly string[] Family =
        [RuleIds.UpwardDependency, RuleIds.InputOutputInFlow, .. new ArchitectureAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Where(id => id.StartsWith("TOFA4", StringComparison.Ordinal))];

    internal static RuleTest TestOf(params string[] sources) => RuleVerifier.Only(Family, sources);

    internal static Task VerifyAsync(params string[] sources) => TestOf(sources).RunAsync(TestContext.Current.CancellationToken);

    internal static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = TestOf(source);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    internal static Task VerifyOffAsync(string ruleId, string source)
    {
        var test = TestOf(source);
        test.DisabledDiagnostics.Add(ruleId);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
