using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Layering.Scripts;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering;

/// <summary>TOFA1005: a flow reaches the outer world without a port (R000-11, C-2).</summary>
internal sealed class InputOutputInFlowRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => LayeringDescriptors.InputOutputInFlow;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Layer?.Role is LayerRole.Flows;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => InputOutputApis.Table.MayConcern(type) || NativeCode.MayRunIn(type);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        var topic = target is IMethodSymbol method && NativeCode.Runs(method) ? NativeCode.Topic : TopicOf(target);
        return topic is null
            ? null
            : new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target), topic);
    }

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) => use.Kind != UseKind.NameOnly && !EmptyValues.Is(use.Node);

    // What belongs to the command line is the matter of TOFA1006: one place, one diagnostic.
    private static string? TopicOf(ISymbol target) =>
        InputOutputApis.Table.TopicOf(target) is { } topic && CommandLineApis.Process.TopicOf(target) is null ? topic : null;
}
