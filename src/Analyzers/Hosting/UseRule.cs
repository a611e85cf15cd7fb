using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>A rule about single uses. Pure, so that a result holds for the whole compilation and is reached once per layer and symbol.</summary>
internal abstract class UseRule
{
    /// <summary>What is reported. Message values: 0 the user, 1 its layer, then those of the <see cref="Violation"/>.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether the rule judges the code of a layer at all.</summary>
    public abstract bool Covers(Layer layer);

    /// <summary>Judges the use of a symbol by any type of a covered layer.</summary>
    /// <param name="target">The type or member that is used, as declared.</param>
    /// <param name="from">The layer that uses it.</param>
    /// <param name="context">Knows the layers.</param>
    /// <returns><c>null</c> where there is nothing to object to.</returns>
    public abstract Violation? Judge(ISymbol target, Layer from, ArchitectureContext context);

    /// <summary>Whether an objection stands for this user and kind of use.</summary>
    public virtual bool Stands(in SymbolUse use, ArchitectureContext context) => true;
}
