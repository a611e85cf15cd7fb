using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Capabilities;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>What a cycle is a cycle of.</summary>
internal abstract class CycleKind
{
    /// <summary>What is reported. Message values: the cycle, then the user and the target of its first use.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether a dependency counts.</summary>
    public abstract bool Joins(TypeEdge edge, ArchitectureContext context);

    /// <summary>The name of the node that a type is part of; <c>null</c> for none.</summary>
    public abstract string? NodeOf(INamedTypeSymbol type, ArchitectureContext context);

    /// <summary>Whether no rule objects to a dependency by itself: what TOFA1001 or TOFA1002 asks to cut is cut already when a cycle is looked for.</summary>
    protected static bool IsPermitted(Placement from, Placement to, ArchitectureContext context) =>
        (from.Layer is not { } own || to.Layer is not { } other || own.MayUse(other)) && !CapabilityWalls.AreCrossed(from, to, context.Definition);
}
