using System.Text.RegularExpressions;
using Tofa.Analyzers.Hosting;
using Tofa.CodeFixes.Determinism;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.CodeFixes.Tests.Determinism;

/// <summary>Verifies the fix with one text for before and after: <c>«old→new»</c>, with <c>[|…|]</c> around what is reported.</summary>
internal static partial class ClockFix
{
    internal const string UtcNow = "«[|DateTime.UtcNow|]→timeProvider.GetUtcNow().UtcDateTime»";

    // Samples of this fix are not written to please the other rules.
    private static readonly IEnumerable<string> Others =
        new ArchitectureAnalyzer().SupportedDiagnostics.Select(static one => one.Id).Where(static id => id != "TOFA4001");

    internal static Task ChangesAsync(params string[] sources) =>
        VerifyAsync(sources.Select(source => Change().Replace(source, "$1")), sources.Select(source => Change().Replace(source, "$2")));

    internal static Task RefusesAsync(string source) => VerifyAsync([source], [source]);

    private static Task VerifyAsync(IEnumerable<string> before, IEnumerable<string> after)
    {
        var test = new CSharpCodeFixTest<ArchitectureAnalyzer, InjectTimeProviderFix, DefaultVerifier>();
        test.DisabledDiagnostics.AddRange(Others);
        foreach (var source in before)
        {
            test.TestState.Sources.Add(ForOneRule(source));
        }

        foreach (var source in after)
        {
            test.FixedState.Sources.Add(ForOneRule(source));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    // The host has many rules, so the short marks have to name theirs.
    private static string ForOneRule(string source) =>
        source.Replace("[|", "{|TOFA4001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);

    [GeneratedRegex("«(.*?)→(.*?)»", RegexOptions.Singleline)]
    private static partial Regex Change();
}
