using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Generators;
using Tofa.Harness.Reporting;

namespace Tofa.Harness.Analysis;

/// <summary>What was found in a state.</summary>
/// <param name="Project">The main project.</param>
/// <param name="Diagnostics">The diagnostics that count, of all projects.</param>
/// <param name="Sources">The texts the diagnostics point to.</param>
/// <param name="Sessions">The runs of the generators, one per project; empty when there are no generators.</param>
internal sealed record StateAnalysis(
    Project Project, ImmutableArray<Diagnostic> Diagnostics, SourceLookup Sources, ImmutableArray<DriverSession> Sessions);
