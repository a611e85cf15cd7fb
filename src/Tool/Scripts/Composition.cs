using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Builds;
using Tofa.Tool.Adapters.Projects;
using Tofa.Tool.Flows;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Scripts;

/// <summary>Puts the flows together with the adapters behind their ports.</summary>
internal static class Composition
{
    /// <summary>The flow that asks the compiler.</summary>
    internal static CollectFlow Collect(IFindings findings, Surroundings surroundings) => new(new DotnetBuild(), findings, surroundings.Terminal);

    /// <summary>The flow that finds a project.</summary>
    internal static TargetFlow Targets() => new(new DiskFolder());
}
