using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Tofa.CodeFixes.Determinism;

/// <summary>The syntax that a fix adds to declarations.</summary>
internal static class Declarations
{
    private const string FullName = "global::" + TimeProviders.MetadataName;

    /// <summary>Where a new required parameter goes: behind the last required one.</summary>
    public static int PositionOf(IReadOnlyList<IParameterSymbol> parameters) =>
        parameters.TakeWhile(static parameter => parameter is { IsOptional: false, IsParams: false }).Count();

    /// <summary>Adds the parameter.</summary>
    public static ParameterListSyntax WithParameter(ParameterListSyntax list, int position)
    {
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(HostFinder.Name))
            .WithType(TimeProviderType().WithTrailingTrivia(SyntaxFactory.Space));
        return list.WithParameters(SyntaxLists.Insert(list.Parameters, position, parameter));
    }

    /// <summary>Turns a class without constructors into one with a primary constructor.</summary>
    public static TypeDeclarationSyntax WithPrimaryConstructor(TypeDeclarationSyntax type)
    {
        var before = type.TypeParameterList?.GetLastToken() ?? type.Identifier;
        var list = WithParameter(SyntaxFactory.ParameterList(), 0).WithTrailingTrivia(before.TrailingTrivia);
        var stripped = type.ReplaceToken(before, before.WithTrailingTrivia());
        return stripped.WithParameterList(list);
    }

    /// <summary>Adds the field, in front of everything else.</summary>
    public static TypeDeclarationSyntax WithField(TypeDeclarationSyntax type, string name, string lineBreak)
    {
        var field = (FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private readonly {FullName} {name};")!;
        var annotated = field
            .ReplaceNode(field.Declaration.Type, TimeProviderType().WithTriviaFrom(field.Declaration.Type))
            .WithTrailingTrivia(SyntaxFactory.ElasticEndOfLine(lineBreak))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return type.WithMembers(type.Members.Insert(0, annotated));
    }

    /// <summary>Keeps the parameter in the field.</summary>
    public static BlockSyntax WithAssignment(BlockSyntax body, string field, string parameter, string lineBreak)
    {
        var target = field == parameter ? "this." + field : field;
        var statement = SyntaxFactory.ParseStatement($"{target} = {parameter};")
            .WithTrailingTrivia(SyntaxFactory.ElasticEndOfLine(lineBreak))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return body.WithStatements(body.Statements.Insert(0, statement));
    }

    /// <summary>The system's clock, for callers that may read it.</summary>
    public static ExpressionSyntax SystemClock() =>
        SyntaxFactory.ParseExpression(FullName + ".System").WithAdditionalAnnotations(Simplifier.Annotation);

    private static TypeSyntax TimeProviderType() =>
        SyntaxFactory.ParseTypeName(FullName).WithAdditionalAnnotations(Simplifier.Annotation);
}
