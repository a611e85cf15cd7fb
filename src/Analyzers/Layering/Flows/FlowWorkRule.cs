using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Layering.Work;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Flows;

/// <summary>TOFA1007: a flow does an operation instead of calling it (R000-13).</summary>
internal sealed class FlowWorkRule : WorkRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [FlowDescriptors.FlowDoesTheWork];

    /// <inheritdoc/>
    protected override LayerRole Role => LayerRole.Flows;

    /// <inheritdoc/>
    protected override WorkPolicy CreatePolicy(ArchitectureContext architecture) => new FlowWork();

    /// <inheritdoc/>
    protected override string RemedyFor(string topic) => "move it into a function of a module and call that";
}
