using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>What all rules of one compilation share. The lists are filled before the first callback and only read afterwards.</summary>
/// <param name="Architecture">Knows the architecture.</param>
/// <param name="Baseline">Knows what is frozen.</param>
internal sealed record HostSession(ArchitectureContext Architecture, IBaselineFilter Baseline)
{
    /// <summary>Takes every diagnostic.</summary>
    public Reporter Reporter { get; } = new(Baseline, Architecture.Project.Relative);

    /// <summary>Who gathers uses.</summary>
    public List<IUseCollector> Collectors { get; } = [];

    /// <summary>What the rules judge at the end, in the order of the table.</summary>
    public List<Action<CompilationAnalysisContext>> Endings { get; } = [];
}
