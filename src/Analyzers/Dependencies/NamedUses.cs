using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The uses that the code names.</summary>
/// <param name="model">The model of the tree that is walked.</param>
/// <param name="emitter">Receives the uses.</param>
internal sealed class NamedUses(SemanticModel model, UseEmitter emitter)
{
    /// <summary>Emits what a name stands for, if it is a type or a member.</summary>
    public void Visit(SimpleNameSyntax name, UseKind kind, CancellationToken cancellationToken)
    {
        if (NeverUses(name))
        {
            return;
        }

        switch (SymbolOf(name, cancellationToken))
        {
            case ITypeSymbol type when LeadsToOwnMember(name, type, cancellationToken):
                emitter.TypeArguments(type, name, Anchors.OfTypeName);
                break;
            case ITypeSymbol type:
                emitter.Type(type, name, Anchors.OfTypeName, kind);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                VisitAttributeName(name, constructor, kind);
                break;
            case { ContainingType: not null } member and (IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol):
                var throughType = member.IsStatic || kind == UseKind.NameOnly;
                emitter.Member(member, name, throughType ? Anchors.OfStaticMember : Anchors.OfIdentifier, kind);
                break;
        }
    }

    /// <summary>Emits a method that is declared without a body in C#: what it calls lies outside of the program.</summary>
    public void VisitDeclaration(MethodDeclarationSyntax method, CancellationToken cancellationToken)
    {
        var mayBeForeign = method.Modifiers.Any(SyntaxKind.ExternKeyword)
            || (method.AttributeLists.Count > 0 && method.Modifiers.Any(SyntaxKind.PartialKeyword));
        if (mayBeForeign && model.GetDeclaredSymbol(method, cancellationToken) is { } symbol)
        {
            emitter.Declaration(symbol, method, Anchors.OfDeclaration);
        }
    }

    /// <inheritdoc cref="VisitDeclaration(MethodDeclarationSyntax, CancellationToken)"/>
    public void VisitDeclaration(LocalFunctionStatementSyntax function, CancellationToken cancellationToken)
    {
        if (function.Modifiers.Any(SyntaxKind.ExternKeyword) && model.GetDeclaredSymbol(function, cancellationToken) is { } symbol)
        {
            emitter.Declaration(symbol, function, Anchors.OfDeclaration);
        }
    }

    private void VisitAttributeName(SimpleNameSyntax name, IMethodSymbol constructor, UseKind kind)
    {
        emitter.Type(constructor.ContainingType, name, Anchors.OfIdentifier, kind);
        emitter.Member(constructor, name, Anchors.OfIdentifier, kind);
    }

    private ISymbol? SymbolOf(SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(name, cancellationToken);
        return info.Symbol ?? (info.CandidateReason == CandidateReason.MemberGroup ? info.CandidateSymbols[0] : null);
    }

    // In Type.Member the member speaks for its type, so that a rule can tell one member from the next; Derived.MemberOfBase uses both types.
    private bool LeadsToOwnMember(SimpleNameSyntax name, ITypeSymbol type, CancellationToken cancellationToken)
    {
        var right = name.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Left == name => qualified.Right,
            QualifiedNameSyntax { Parent: QualifiedNameSyntax outer } qualified when qualified.Right == name && outer.Left == qualified => outer.Right,
            MemberAccessExpressionSyntax access when access.Expression == name => access.Name,
            MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax outer } access when access.Name == name && outer.Expression == access => outer.Name,
            _ => null,
        };
        return right is not null
            && SymbolOf(right, cancellationToken) is { } member
            && SymbolEqualityComparer.Default.Equals(member.ContainingType, type);
    }

    private static bool NeverUses(SimpleNameSyntax name) =>
        (name is IdentifierNameSyntax { IsVar: true } && name.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax))
        || name.Parent is NameColonSyntax { Parent: ArgumentSyntax or AttributeArgumentSyntax };
}
