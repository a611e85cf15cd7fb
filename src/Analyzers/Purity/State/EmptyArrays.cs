using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Knows the arrays that nobody can change, because there is nothing in them.</summary>
internal static class EmptyArrays
{
    /// <summary>Whether a field that is set only here is set to an array without elements.</summary>
    public static bool Include(IFieldSymbol field) =>
        field is { IsReadOnly: true, Type: IArrayTypeSymbol }
        && field.DeclaringSyntaxReferences.Length > 0
        && field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
        && IsEmpty(value);

    // A field of an array type can only be given Array.Empty by this name.
    private static bool IsEmpty(ExpressionSyntax value) => value switch
    {
        CollectionExpressionSyntax collection => collection.Elements.Count == 0,
        InitializerExpressionSyntax elements => elements.Expressions.Count == 0,
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions.Count == 0,
        ArrayCreationExpressionSyntax creation => creation.Type.RankSpecifiers[0].Sizes.All(static size => size is LiteralExpressionSyntax { Token.Value: 0 }),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax access } => access.Name is GenericNameSyntax { Identifier.ValueText: "Empty" },
        _ => false,
    };
}
