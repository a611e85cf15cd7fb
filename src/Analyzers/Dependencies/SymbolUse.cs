using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Dependencies;

/// <summary>One use of a symbol by a type.</summary>
/// <param name="Node">The syntax that uses it.</param>
/// <param name="Locate">Finds the place in <paramref name="Node"/> that a person would point at; only called for what is reported.</param>
/// <param name="Target">The type or member that is used, as it was declared (no type arguments, extension methods unreduced).</param>
/// <param name="User">The type whose code uses it.</param>
/// <param name="Member">The member of the type whose code uses it; the type itself for its header, <c>null</c> where it is not known.</param>
/// <param name="Kind">Whether the code names it.</param>
internal readonly record struct SymbolUse(
    SyntaxNode Node,
    Func<SyntaxNode, TextSpan> Locate,
    ISymbol Target,
    UserType User,
    ISymbol? Member,
    UseKind Kind);
