using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>A type whose uses of other symbols are judged.</summary>
/// <param name="Symbol">The type.</param>
/// <param name="Layer">Its layer.</param>
internal sealed record LayeredType(INamedTypeSymbol Symbol, Layer Layer);
