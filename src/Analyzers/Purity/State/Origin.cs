using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Where something that is changed comes from.</summary>
/// <param name="Kind">Whose it is.</param>
/// <param name="Symbol">The parameter, member or variable that leads to it.</param>
internal readonly record struct Origin(OriginKind Kind, ISymbol Symbol);
