using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Analyzers.Hosting;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.CodeFixes.Tests.Purity;

/// <summary>Verifies a fix of one rule about purity; what is reported stands between « and ». One at a time, and all at once in document, project and solution.</summary>
internal static class PurityFix
{
    internal static Task ChangesAsync<TFix>(string ruleId, string before, string after, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<ArchitectureAnalyzer, TFix, DefaultVerifier> { CodeActionEquivalenceKey = equivalenceKey };
        test.DisabledDiagnostics.AddRange(new ArchitectureAnalyzer().SupportedDiagnostics.Select(one => one.Id).Where(id => id != ruleId));
        test.TestState.Sources.Add(Marked(ruleId, before));
        test.FixedState.Sources.Add(Marked(ruleId, after));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    internal static Task RefusesAsync<TFix>(string ruleId, string source)
        where TFix : CodeFixProvider, new() => ChangesAsync<TFix>(ruleId, source, source);

    private static string Marked(string ruleId, string source) =>
        source.Replace("«", "{|" + ruleId + ":", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal);
}
