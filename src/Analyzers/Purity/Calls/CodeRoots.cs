using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>Finds the syntax that runs when a member is used.</summary>
internal static class CodeRoots
{
    /// <summary>The roots of the operations of a member; none for a member without code here.</summary>
    public static IEnumerable<SyntaxNode> Of(ISymbol member, CancellationToken cancellationToken) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => OfConstructor(constructor, cancellationToken),
        IMethodSymbol method => SyntaxOf(method.PartialImplementationPart ?? method, cancellationToken),
        IPropertySymbol property => OfProperty(property, cancellationToken),
        IFieldSymbol { IsStatic: true } field => OfStored(field, cancellationToken),
        _ => [],
    };

    /// <summary>The constructor of the base type that a constructor calls without writing it down; <c>null</c> where it says which one, or where it is not from here.</summary>
    public static IMethodSymbol? BaseCalledBy(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        foreach (var syntax in SyntaxOf(constructor, cancellationToken))
        {
            if (syntax is ConstructorDeclarationSyntax { Initializer: not null }
                || (syntax is TypeDeclarationSyntax type && type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax))
            {
                return null;
            }
        }

        return constructor.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty)?.OriginalDefinition;
    }

    // The accessor that most code uses; which one a use means is not told.
    private static IEnumerable<SyntaxNode> OfProperty(IPropertySymbol property, CancellationToken cancellationToken)
    {
        var accessor = property.GetMethod ?? property.SetMethod;
        var code = accessor is null ? [] : SyntaxOf(accessor, cancellationToken);
        return property.IsStatic ? code.Concat(OfStored(property, cancellationToken)) : code;
    }

    // What a static field or property holds was made by its initializer or by the static constructor.
    private static IEnumerable<SyntaxNode> OfStored(ISymbol member, CancellationToken cancellationToken)
    {
        var own = SyntaxOf(member, cancellationToken).Select(static syntax => Initializer(syntax)).FirstOrDefault(static syntax => syntax is not null);
        if (own is not null)
        {
            return [own];
        }

        return member is IFieldSymbol ? member.ContainingType.StaticConstructors.SelectMany(constructor => SyntaxOf(constructor, cancellationToken)) : [];
    }

    private static IEnumerable<SyntaxNode> OfConstructor(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        foreach (var syntax in SyntaxOf(constructor, cancellationToken))
        {
            if (syntax is not TypeDeclarationSyntax type)
            {
                yield return syntax;
            }
            else if (type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax primaryBase)
            {
                yield return primaryBase;
            }

            if (syntax is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword })
            {
                yield break;
            }
        }

        foreach (var member in constructor.ContainingType.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol && !member.IsStatic))
        {
            foreach (var initializer in SyntaxOf(member, cancellationToken).Select(static syntax => Initializer(syntax)).OfType<SyntaxNode>())
            {
                yield return initializer;
            }
        }
    }

    private static IEnumerable<SyntaxNode> SyntaxOf(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken));

    private static EqualsValueClauseSyntax? Initializer(SyntaxNode syntax) => syntax switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };
}
