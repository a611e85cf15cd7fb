using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Reporting;
using Tofa.Harness.Results;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Diagnostics;

/// <summary>Fails unless exactly the expected diagnostics were found.</summary>
internal sealed class DiagnosticVerification(
    ImmutableArray<DiagnosticAnalyzer> analyzers, Action<Diagnostic, DiagnosticResult, IVerifier>? custom)
{
    internal void Verify(
        ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual, SourceLookup sources, IVerifier verifier)
    {
        var report = new DiagnosticReport(analyzers, sources);
        if (expected.Length != actual.Length)
        {
            verifier.Fail(
                $"Mismatch between number of diagnostics returned, expected \"{expected.Length}\" actual \"{actual.Length}\""
                + report.Compare(expected, actual));
        }

        foreach (var (wanted, found) in DiagnosticMatcher.Match(expected, actual))
        {
            if (wanted is null || found is null)
            {
                if (found is not null)
                    verifier.Fail("A diagnostic was found that is not expected" + report.Compare(expected, actual, null, found));
                continue;
            }

            if (DiagnosticMatch.FirstDifference(wanted, found) is { } difference)
                verifier.Fail(difference + report.Compare(expected, actual, wanted, found));
            custom?.Invoke(found, wanted, verifier);
        }
    }
}
