using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>A type whose uses of other symbols are looked at.</summary>
/// <param name="Symbol">The type.</param>
/// <param name="Placement">Where it stands.</param>
internal sealed record UserType(INamedTypeSymbol Symbol, Placement Placement)
{
    /// <summary>How messages call its place: the layer, or what stands for one.</summary>
    public string PlaceName => Placement.Layer?.Name ?? (Placement.IsPure ? "the pure core" : Placement.Capability ?? "no layer");
}
