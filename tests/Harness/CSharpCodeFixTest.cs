using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness;

/// <summary>A test of one code fix for one analyzer.</summary>
/// <typeparam name="TAnalyzer">The analyzer, or <see cref="EmptyDiagnosticAnalyzer"/> for a fix of compiler errors.</typeparam>
/// <typeparam name="TCodeFix">The code fix under test.</typeparam>
/// <typeparam name="TVerifier">How failures reach the test framework.</typeparam>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> : CodeFixTest<TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TVerifier : IVerifier, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];

    /// <inheritdoc/>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TCodeFix()];
}
