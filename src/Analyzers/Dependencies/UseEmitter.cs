using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Turns what the walks find into uses of declared symbols: type arguments apart, extension methods unreduced.</summary>
/// <param name="user">The type that is walked.</param>
/// <param name="sink">Receives the uses.</param>
internal sealed class UseEmitter(UserType user, IUseSink sink)
{
    /// <summary>The member whose code is walked; the type for its header.</summary>
    public ISymbol Owner { get; set; } = user.Symbol;

    /// <summary>Emits a member.</summary>
    public void Member(ISymbol? member, SyntaxNode node, Func<SyntaxNode, TextSpan> locate, UseKind kind)
    {
        switch (member)
        {
            case null or { ContainingType: null }:
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.BuiltinOperator }:
                return;
            case IMethodSymbol method:
                Emit((method.ReducedFrom ?? method).OriginalDefinition, node, locate, kind);
                return;
            default:
                Emit(member.OriginalDefinition, node, locate, kind);
                return;
        }
    }

    /// <summary>Emits a method at its own declaration.</summary>
    public void Declaration(IMethodSymbol method, SyntaxNode node, Func<SyntaxNode, TextSpan> locate) =>
        Emit(method, node, locate, UseKind.Explicit);

    /// <summary>Emits every named type that a type is made of; only the outermost one counts as named by the code.</summary>
    public void Type(ITypeSymbol? type, SyntaxNode node, Func<SyntaxNode, TextSpan> locate, UseKind kind)
    {
        if (type is INamedTypeSymbol { IsGenericType: false, IsTupleType: false, ContainingType: null } simple)
        {
            Named(simple, node, locate, kind);
            return;
        }

        foreach (var part in TypeParts.Of(type))
        {
            Named(part, node, locate, SymbolEqualityComparer.Default.Equals(part, type) ? kind : UseKind.Implied);
        }
    }

    /// <summary>Emits what a type is constructed from, but not the type.</summary>
    public void TypeArguments(ITypeSymbol type, SyntaxNode node, Func<SyntaxNode, TextSpan> locate)
    {
        if (type is INamedTypeSymbol { IsGenericType: true } constructed)
        {
            foreach (var argument in constructed.TypeArguments)
            {
                Type(argument, node, locate, UseKind.Implied);
            }
        }
    }

    private void Named(INamedTypeSymbol type, SyntaxNode node, Func<SyntaxNode, TextSpan> locate, UseKind kind)
    {
        // Special types live in System, which is no layer; rules about them name members, never the type.
        if (type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Error, IsAnonymousType: false })
        {
            Emit(type.OriginalDefinition, node, locate, kind);
        }
    }

    private void Emit(ISymbol target, SyntaxNode node, Func<SyntaxNode, TextSpan> locate, UseKind kind) =>
        sink.Take(new SymbolUse(node, locate, target, user, Owner, kind));
}
