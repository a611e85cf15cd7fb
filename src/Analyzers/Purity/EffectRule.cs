using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Layering;

namespace Tofa.Analyzers.Purity;

/// <summary>TOFA4005: pure code reaches the outer world, a thread or a timer (R000-5, R004-20, R004-38, C-2, C-3).</summary>
internal sealed class EffectRule : UseRule
{
    private static readonly InputOutputInFlowRule Flows = new();

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => PurityDescriptors.Effect;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <summary>Whether TOFA1005 speaks for a use: a pure core among the flows.</summary>
    public static bool IsLeftToFlows(ISymbol target, Placement from) =>
        Flows.Covers(from) && ((target is IMethodSymbol method && NativeCode.Runs(method)) || InputOutputApis.Table.TopicOf(target) is not null);

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.IsPure;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => ImpureApis.MayConcern(type);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        ImpureApis.Of(target) is { Kind: ImpurityKind.InputOutput or ImpurityKind.Concurrency } impurity && !IsLeftToFlows(target, from)
            ? new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target), impurity.Topic)
            : null;

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) =>
        use.Kind != UseKind.NameOnly
        && !EmptyValues.Is(use.Node)
        && !(InputOutputModules.Contains(use.User.Symbol) && ImpureApis.Of(use.Target)?.Kind == ImpurityKind.InputOutput);
}
