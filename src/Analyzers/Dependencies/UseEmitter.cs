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

    /// <summary>Emits a member that the compiler supplies for an operation.</summary>
    public void Implied(ISymbol? member, IOperation operation)
    {
        if (member is not null)
        {
            Member(member, operation.Syntax, Anchors.OfImplied, UseKind.Implied);
        }
    }

    /// <summary>Emits a type that the compiler infers for an operation.</summary>
    public void Implied(ITypeSymbol? type, IOperation operation)
    {
        if (type is { SpecialType: SpecialType.None } or INamedTypeSymbol { IsGenericType: true })
        {
            Type(type, operation.Syntax, Anchors.OfImplied, UseKind.Implied);
        }
    }

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
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true } tuple:
                Arguments(tuple, node, locate);
                break;
            case INamedTypeSymbol named:
                Named(named, node, locate, kind);
                Arguments(named, node, locate);
                break;
            case IArrayTypeSymbol array:
                Type(array.ElementType, node, locate, UseKind.Implied);
                break;
            case IPointerTypeSymbol pointer:
                Type(pointer.PointedAtType, node, locate, UseKind.Implied);
                break;
            case IFunctionPointerTypeSymbol function:
                Signature(function.Signature, node, locate);
                break;
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

    // A type nested in a generic one has the outer type's arguments, too. An unconstructed type is its own argument list: only type parameters.
    private void Arguments(INamedTypeSymbol type, SyntaxNode node, Func<SyntaxNode, TextSpan> locate)
    {
        for (var level = type; level is { IsGenericType: true }; level = level.ContainingType)
        {
            TypeArguments(level, node, locate);
        }
    }

    private void Signature(IMethodSymbol function, SyntaxNode node, Func<SyntaxNode, TextSpan> locate)
    {
        Type(function.ReturnType, node, locate, UseKind.Implied);
        foreach (var parameter in function.Parameters)
        {
            Type(parameter.Type, node, locate, UseKind.Implied);
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
