using System.Collections.Immutable;
using Tofa.Harness.Results;

namespace Tofa.Harness.State;

/// <summary>A state after inheritance and markup, with all the diagnostics it expects. The main project comes first.</summary>
internal sealed record EvaluatedState(ImmutableArray<EvaluatedProject> Projects, ImmutableArray<DiagnosticResult> ExpectedDiagnostics)
{
    public EvaluatedProject Main => Projects[0];
}
