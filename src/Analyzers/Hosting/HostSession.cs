using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>What all rules of one compilation share. The lists are filled before the first callback and only read afterwards.</summary>
internal sealed class HostSession
{
    /// <summary>Starts a session without any rule.</summary>
    /// <param name="architecture">Knows the architecture.</param>
    /// <param name="baseline">Knows what is frozen.</param>
    public HostSession(ArchitectureContext architecture, IBaselineFilter baseline)
    {
        (Architecture, Baseline) = (architecture, baseline);
        Reporter = new Reporter(baseline, architecture.Project.Relative);
        Actions = new RegisteredActions(architecture, Reporter);
    }

    /// <summary>Knows the architecture.</summary>
    public ArchitectureContext Architecture { get; }

    /// <summary>Knows what is frozen.</summary>
    public IBaselineFilter Baseline { get; }

    /// <summary>Takes every diagnostic.</summary>
    public Reporter Reporter { get; }

    /// <summary>What the rules want to see.</summary>
    public RegisteredActions Actions { get; }

    /// <summary>Who gathers uses.</summary>
    public List<IUseCollector> Collectors { get; } = [];

    /// <summary>What the rules judge at the end, in the order of the table.</summary>
    public List<Action<CompilationAnalysisContext>> Endings { get; } = [];
}
