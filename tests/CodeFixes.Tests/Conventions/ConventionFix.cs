using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Analyzers.Hosting;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.CodeFixes.Tests.Conventions;

/// <summary>Verifies a fix of a convention; what is reported stands between « and ». One at a time, and all at once in document, project and solution.</summary>
internal static class ConventionFix
{
    internal const string Layered = "namespace Acme.Flows { class OtherFlow { } }";

    internal static Task ChangesAsync<TFix>(string ruleId, string before, string after, Action<CSharpCodeFixTest<ArchitectureAnalyzer, TFix, DefaultVerifier>>? adjust = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<ArchitectureAnalyzer, TFix, DefaultVerifier>();
        test.DisabledDiagnostics.AddRange(new ArchitectureAnalyzer().SupportedDiagnostics.Select(one => one.Id).Where(id => id != ruleId));
        test.TestState.Sources.Add(Marked(ruleId, before));
        test.TestState.Sources.Add(Layered);
        test.FixedState.Sources.Add(Marked(ruleId, after));
        test.FixedState.Sources.Add(Layered);
        adjust?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    internal static Task RefusesAsync<TFix>(string ruleId, string source, Action<CSharpCodeFixTest<ArchitectureAnalyzer, TFix, DefaultVerifier>>? adjust = null)
        where TFix : CodeFixProvider, new() => ChangesAsync(ruleId, source, source, adjust);

    private static string Marked(string ruleId, string source) =>
        source.Replace("«", "{|" + ruleId + ":", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal);
}
