using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Tells a <c>nameof</c> that finds a member from one that only spells it.</summary>
internal static class ReflectionLookups
{
    /// <summary>Whether an expression is an argument of a method of <c>Type</c>, <c>Delegate</c> or <c>System.Reflection</c>: the first half of a call.</summary>
    public static bool Take(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        argument.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax lookup } }
        && model.GetSymbolInfo(lookup, cancellationToken).Symbol is { ContainingType: { } owner }
        && IsReflection(owner);

    private static bool IsReflection(INamedTypeSymbol owner) => owner.ContainingNamespace switch
    {
        { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => owner.Name is "Type" or "Delegate",
        { Name: "Reflection", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        _ => false,
    };
}
