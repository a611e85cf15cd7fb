using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies.Surveying;

/// <summary>The types in the header of a member or type, read from its symbol: a name is not looked up again.</summary>
/// <param name="model">The model of the tree.</param>
/// <param name="emitter">Receives the uses.</param>
/// <param name="user">The type whose code it is.</param>
internal sealed class SignatureUses(SemanticModel model, UseEmitter emitter, INamedTypeSymbol user)
{
    /// <summary>Emits what a header is made of, and makes the member that it declares the owner of what follows.</summary>
    /// <param name="unit">A member, or a type apart from its members.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public void Visit(MemberDeclarationSyntax unit, CancellationToken cancellationToken)
    {
        emitter.Owner = user;
        switch (unit)
        {
            case EnumMemberDeclarationSyntax:
                break;
            case GlobalStatementSyntax:
                emitter.Owner = user.GetMembers(WellKnownMemberNames.TopLevelStatementsEntryPointMethodName).FirstOrDefault() ?? user;
                break;
            case BaseFieldDeclarationSyntax field:
                VisitSymbol(model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellationToken), field.Declaration.Type);
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                VisitHeader(unit, cancellationToken);
                break;
            default:
                VisitSymbol(model.GetDeclaredSymbol(unit, cancellationToken), unit);
                break;
        }
    }

    /// <summary>Emits the types of a method's signature at one place.</summary>
    public void VisitMethod(IMethodSymbol method, SyntaxNode node)
    {
        Type(method.ReturnType, node);
        VisitParameters(method.Parameters, node);
        VisitConstraints(method.TypeParameters, node);
    }

    private void VisitSymbol(ISymbol? symbol, SyntaxNode node)
    {
        emitter.Owner = symbol ?? user;
        switch (symbol)
        {
            case IFieldSymbol field:
                Type(field.Type, node);
                break;
            case IEventSymbol @event:
                Type(@event.Type, node);
                VisitImplemented(@event.ExplicitInterfaceImplementations, node);
                break;
            case IPropertySymbol property:
                Type(property.Type, node);
                VisitParameters(property.Parameters, node);
                VisitImplemented(property.ExplicitInterfaceImplementations, node);
                break;
            case IMethodSymbol method:
                VisitMethod(method, node);
                VisitImplemented(method.ExplicitInterfaceImplementations, node);
                break;
        }
    }

    private void VisitHeader(MemberDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        VisitConstraints(user.TypeParameters, declaration);
        if (user.DelegateInvokeMethod is { } invoke)
        {
            VisitMethod(invoke, declaration);
        }

        if (declaration is TypeDeclarationSyntax { ParameterList: { } parameters })
        {
            foreach (var parameter in parameters.Parameters)
            {
                Type(model.GetDeclaredSymbol(parameter, cancellationToken)?.Type, parameter);
            }
        }

        if (declaration is BaseTypeDeclarationSyntax { BaseList: { } bases })
        {
            Type(user.BaseType, bases.Types[0].Type);
            foreach (var contract in user.Interfaces)
            {
                Type(contract, bases.Types[0].Type);
            }
        }
    }

    private void VisitParameters(ImmutableArray<IParameterSymbol> parameters, SyntaxNode node)
    {
        foreach (var parameter in parameters)
        {
            Type(parameter.Type, node);
        }
    }

    private void VisitConstraints(ImmutableArray<ITypeParameterSymbol> parameters, SyntaxNode node)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                Type(constraint, node);
            }
        }
    }

    private void VisitImplemented<TMember>(ImmutableArray<TMember> members, SyntaxNode node)
        where TMember : class, ISymbol
    {
        foreach (var member in members)
        {
            Type(member.ContainingType, node);
        }
    }

    private void Type(ITypeSymbol? type, SyntaxNode node) => emitter.Type(type, node, Anchors.OfDeclared, UseKind.Explicit);
}
