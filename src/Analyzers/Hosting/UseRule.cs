using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>A rule about single uses. Pure, so that a result holds for the whole compilation and is reached once per placement and symbol.</summary>
internal abstract class UseRule
{
    /// <summary>What is reported. Message values: 0 the user, 1 its layer, then those of the <see cref="Violation"/>.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether the rule wants to see types that lie in no layer, no capability and no pure core.</summary>
    public virtual bool JudgesUnplaced => false;

    /// <summary>Whether there is anything in a compilation for this rule to judge.</summary>
    public virtual bool AppliesTo(ArchitectureContext context) => context.HasLayers;

    /// <summary>Whether the rule judges code that stands at a place at all.</summary>
    public abstract bool Covers(Placement from);

    /// <summary>Whether the rule could object to anybody's use of a type or of any of its members; asked once per compilation, to spare most members the dear question.</summary>
    /// <param name="type">The type that is used, as declared.</param>
    /// <param name="context">Knows the architecture.</param>
    public virtual bool Knows(INamedTypeSymbol type, ArchitectureContext context) => true;

    /// <summary>Whether the rule could object to the use of a type, or of any of its members, by code at a place.</summary>
    /// <param name="type">A type that the rule knows.</param>
    /// <param name="from">Where the type stands that uses it.</param>
    /// <param name="context">Knows the architecture.</param>
    public virtual bool MayConcern(INamedTypeSymbol type, Placement from, ArchitectureContext context) => true;

    /// <summary>Judges the use of a symbol by any type of a covered placement.</summary>
    /// <param name="target">The type or member that is used, as declared.</param>
    /// <param name="from">Where the type stands that uses it.</param>
    /// <param name="context">Knows the architecture.</param>
    /// <returns><c>null</c> where there is nothing to object to.</returns>
    public abstract Violation? Judge(ISymbol target, Placement from, ArchitectureContext context);

    /// <summary>Whether an objection stands for this user and kind of use.</summary>
    public virtual bool Stands(in SymbolUse use, ArchitectureContext context) => true;
}
