using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Decides where the provider for a piece of code comes from.</summary>
/// <param name="model">The model of the code's tree.</param>
/// <param name="cancellationToken">Stops the look-ups.</param>
internal sealed class HostFinder(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>The name of every parameter and field that a fix adds.</summary>
    public const string Name = "timeProvider";

    /// <summary>Finds what gives the provider to a node; <c>null</c> where nothing safely can.</summary>
    public Host? Find(SyntaxNode node)
    {
        if (model.GetEnclosingSymbol(node.SpanStart, cancellationToken) is not { } enclosing || !MayCapture(ref enclosing, out var inner))
        {
            return null;
        }

        var declaration = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First();
        return inner is not null ? new Host(null, null, inner) : Existing(enclosing, declaration) ?? Added(node, enclosing, declaration);
    }

    // A static lambda or local function sees nothing of what is around it, unless it has a provider of its own.
    private static bool MayCapture(ref ISymbol enclosing, out string? provider)
    {
        provider = null;
        while (enclosing is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function)
        {
            provider ??= function.Parameters.FirstOrDefault(static parameter => TimeProviders.Are(parameter.Type))?.Name;
            if (provider is null && function.IsStatic)
            {
                return false;
            }

            enclosing = function.ContainingSymbol;
        }

        return true;
    }

    private Host? Existing(ISymbol enclosing, MemberDeclarationSyntax declaration)
    {
        var name = (enclosing as IMethodSymbol)?.Parameters.FirstOrDefault(static parameter => TimeProviders.Are(parameter.Type))?.Name;
        if (name is null && !enclosing.IsStatic && TypeOf(enclosing) is { IsRecord: false } type)
        {
            name = PrimaryConstructorOf(type)?.Parameters.FirstOrDefault(static parameter => TimeProviders.Are(parameter.Type))?.Name
                ?? (declaration is MethodDeclarationSyntax or BasePropertyDeclarationSyntax ? TimeProviders.HeldBy(type) : null);
        }

        return name is null ? null : new Host(null, null, name);
    }

    private Host? Added(SyntaxNode node, ISymbol enclosing, MemberDeclarationSyntax declaration)
    {
        if (!model.LookupSymbols(node.SpanStart, name: Name).IsEmpty)
        {
            return null;
        }

        return ThroughConstructor(enclosing, declaration) ?? ThroughParameter(enclosing, declaration);
    }

    private static Host? ThroughParameter(ISymbol enclosing, MemberDeclarationSyntax declaration) =>
        enclosing is IMethodSymbol
        {
            MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false, IsAbstract: false, IsPartialDefinition: false,
            PartialDefinitionPart: null, ContainingType.TypeKind: not TypeKind.Interface,
        } method
        && declaration is MethodDeclarationSyntax
        && method.Name != "Main"
        && !ImplementsContract(method)
            ? new Host(method, declaration, Name)
            : null;

    private Host? ThroughConstructor(ISymbol enclosing, MemberDeclarationSyntax declaration)
    {
        if (enclosing.IsStatic || TypeOf(enclosing) is not { TypeKind: TypeKind.Class, IsRecord: false, IsStatic: false } type || IsAttribute(type))
        {
            return null;
        }

        if (PrimaryConstructorOf(type) is { } primary)
        {
            return new Host(type, (MemberDeclarationSyntax)primary.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), Name);
        }

        var constructors = type.InstanceConstructors;
        if (constructors.Length != 1 || declaration is FieldDeclarationSyntax)
        {
            return null;
        }

        if (constructors[0].IsImplicitlyDeclared)
        {
            return SupportsPrimaryConstructors && type.DeclaringSyntaxReferences.Length == 1
                ? new Host(type, (MemberDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), Name)
                : null;
        }

        return constructors[0].DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is ConstructorDeclarationSyntax { Body: not null } explicitly
            ? Kept(type, constructors[0], explicitly, declaration)
            : null;
    }

    private static Host Kept(INamedTypeSymbol type, IMethodSymbol constructor, ConstructorDeclarationSyntax syntax, MemberDeclarationSyntax user)
    {
        var given = constructor.Parameters.FirstOrDefault(static parameter => TimeProviders.Are(parameter.Type))?.Name;
        return user == syntax
            ? new Host(type, syntax, Name)
            : new Host(type, syntax, TimeProviders.FieldNameIn(type), NeedsField: true, given);
    }

    private bool SupportsPrimaryConstructors => ((CSharpParseOptions)model.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12;

    private static INamedTypeSymbol? TypeOf(ISymbol enclosing) => enclosing as INamedTypeSymbol ?? enclosing.ContainingType;

    private IMethodSymbol? PrimaryConstructorOf(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(constructor =>
        constructor.DeclaringSyntaxReferences.Length == 1
        && constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is TypeDeclarationSyntax { ParameterList: not null });

    private static bool ImplementsContract(IMethodSymbol method) =>
        !method.ExplicitInterfaceImplementations.IsEmpty
        || method.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level.ToDisplayString() == "System.Attribute")
            {
                return true;
            }
        }

        return false;
    }
}
