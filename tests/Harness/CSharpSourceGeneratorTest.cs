using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Checks;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness;

/// <summary>
/// A test of one generator: its sources, its diagnostics, that the result compiles, that nothing is redone without a reason
/// (<see cref="TestBehaviors.SkipCachingCheck"/>) and that no step keeps a compiler object (<see cref="TestBehaviors.SkipModelCheck"/>).
/// </summary>
/// <typeparam name="TSourceGenerator">The generator under test, incremental or not.</typeparam>
/// <typeparam name="TVerifier">How failures reach the test framework.</typeparam>
public class CSharpSourceGeneratorTest<TSourceGenerator, TVerifier> : AnalyzerTest<TVerifier>
    where TSourceGenerator : new()
    where TVerifier : IVerifier, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];

    /// <inheritdoc/>
    protected override IEnumerable<ISourceGenerator> GetSourceGenerators() => new TSourceGenerator() switch
    {
        IIncrementalGenerator incremental => [incremental.AsSourceGenerator()],
        ISourceGenerator generator => [generator],
        _ => throw new InvalidOperationException(
            $"'{typeof(TSourceGenerator)}' is not a generator; implement {nameof(IIncrementalGenerator)}"),
    };
}
