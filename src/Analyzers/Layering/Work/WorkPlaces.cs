using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>Finds the place that a person would point at.</summary>
internal static class WorkPlaces
{
    /// <summary>The keyword of a statement, the name of a call, or the whole expression.</summary>
    public static Location Of(IOperation operation) => operation.Syntax switch
    {
        CommonForEachStatementSyntax loop => loop.ForEachKeyword.GetLocation(),
        ForStatementSyntax loop => loop.ForKeyword.GetLocation(),
        WhileStatementSyntax loop => loop.WhileKeyword.GetLocation(),
        DoStatementSyntax loop => loop.DoKeyword.GetLocation(),
        TryStatementSyntax attempt => attempt.TryKeyword.GetLocation(),
        IfStatementSyntax decision => decision.IfKeyword.GetLocation(),
        SwitchStatementSyntax decision => decision.SwitchKeyword.GetLocation(),
        QueryExpressionSyntax query => query.FromClause.GetLocation(),
        OrderingSyntax { Parent: OrderByClauseSyntax clause } => clause.OrderByKeyword.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax access } => access.Name.Identifier.GetLocation(),
        InvocationExpressionSyntax invocation => invocation.Expression.GetLocation(),
        MemberAccessExpressionSyntax access => access.Name.Identifier.GetLocation(),
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => type.Right.GetLocation(),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        { } other => other.GetLocation(),
    };
}
