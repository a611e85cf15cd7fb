using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The call of the base type's parameterless constructor that no code writes down.</summary>
/// <param name="model">The model of the tree that is walked.</param>
/// <param name="emitter">Receives the uses.</param>
internal sealed class BaseConstructorUses(SemanticModel model, UseEmitter emitter)
{
    /// <summary>Emits the base constructor at the base type's name.</summary>
    public void Visit(MemberDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        if (declaration is not TypeDeclarationSyntax { BaseList: { } bases } type
            || bases.Types.FirstOrDefault() is not SimpleBaseTypeSyntax first
            || model.GetDeclaredSymbol(type, cancellationToken) is not { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } baseType } symbol
            || !symbol.InstanceConstructors.Any(constructor => CallsBaseSilently(constructor, cancellationToken)))
        {
            return;
        }

        var target = baseType.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);
        emitter.Member(target, first.Type, static node => Anchors.OfType((TypeSyntax)node), UseKind.Implied);
    }

    private static bool CallsBaseSilently(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.DeclaringSyntaxReferences.Length == 0
        || constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax { Initializer: not null };
}
