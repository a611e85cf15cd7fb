using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Composition;

/// <summary>
/// TOFA1014: a concrete adapter is used outside the composition root (R004-2). Judges code in no layer, and adapters that create the adapter of another
/// port; for every other layer TOFA1001 speaks, and one that <c>may_use</c> adapters may.
/// </summary>
internal sealed class ConcreteAdapterRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => CompositionDescriptors.ConcreteAdapter;

    /// <inheritdoc/>
    public override bool JudgesUnplaced => true;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => !context.Project.IsTest && context.Knows(LayerRole.Adapters);

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Layer is null or { Role: LayerRole.Adapters };

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => Adapters.Contain(type, context);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        var type = (target as INamedTypeSymbol ?? target.ContainingType).OriginalDefinition;
        if (!Adapters.Contain(type, context) || !(from.Layer is null ? Binds(target) : Creates(target, type)))
        {
            return null;
        }

        var who = from.Layer is null ? "a script, the entry point or a [CompositionRoot]" : "the composition root";
        return new Violation(type, SymbolNames.Of(type), SymbolNames.Of(Adapters.PortOf(type, context)!), who);
    }

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context)
    {
        if (use.Kind == UseKind.NameOnly || (use.Kind == UseKind.Implied && use.Target is INamedTypeSymbol))
        {
            return false;
        }

        var user = TypeEdge.Outermost(use.User.Symbol);
        var adapter = TypeEdge.Outermost(use.Target as INamedTypeSymbol ?? use.Target.ContainingType);
        return !SymbolEqualityComparer.Default.Equals(user, adapter)
            && (use.User.Placement.Layer is null
                ? !context.IsCompositionRoot(user) && !context.IsCompositionRoot(use.User.Symbol) && !Registrations.Fill(use.Member)
                : IsForeign(use.User.Symbol, use.Target, context));
    }

    private static bool IsForeign(INamedTypeSymbol user, ISymbol target, ArchitectureContext context)
    {
        var adapter = target as INamedTypeSymbol ?? target.ContainingType;
        return Adapters.Contain(user, context) && !Adapters.ShareAPort(user, adapter, context) && !Adapters.HandsOut(user, adapter, context);
    }

    // What is reached through an instance was reported where the instance came from.
    private static bool Binds(ISymbol target) => target is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } or { IsStatic: true } and not IFieldSymbol { IsConst: true };

    private static bool Creates(ISymbol target, INamedTypeSymbol adapter) => target switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => true,
        IMethodSymbol { IsStatic: true } method => Adapters.Promises(method.ReturnType, adapter),
        IPropertySymbol { IsStatic: true } property => Adapters.Promises(property.Type, adapter),
        _ => false,
    };
}
