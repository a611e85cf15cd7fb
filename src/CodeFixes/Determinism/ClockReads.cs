using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.CodeFixes.Determinism;

/// <summary>The reads of the clock that a <c>TimeProvider</c> can stand in for.</summary>
internal static class ClockReads
{
    private static readonly ImmutableDictionary<string, string> Replacements = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new KeyValuePair<string, string>[]
        {
            new("System.DateTime.UtcNow", ".GetUtcNow().UtcDateTime"),
            new("System.DateTime.Now", ".GetLocalNow().DateTime"),
            new("System.DateTime.Today", ".GetLocalNow().Date"),
            new("System.DateTimeOffset.UtcNow", ".GetUtcNow()"),
            new("System.DateTimeOffset.Now", ".GetLocalNow()"),
            new("System.TimeProvider.System", ""),
        });

    /// <summary>Every replaceable read below a node.</summary>
    public static ImmutableArray<ExpressionSyntax> In(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        [.. node.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Select(static name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (ExpressionSyntax)access : name)
            .Where(read => ReplacementOf(read, model, cancellationToken) is not null)];

    /// <summary>The edit of one read.</summary>
    /// <param name="document">Where the read is.</param>
    /// <param name="read">The read.</param>
    /// <param name="provider">The expression that gives the provider.</param>
    /// <param name="model">The model of the read's tree.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public static PlannedEdit Replace(Document document, ExpressionSyntax read, string provider, SemanticModel model, CancellationToken cancellationToken)
    {
        var replacement = SyntaxFactory.ParseExpression(provider + ReplacementOf(read, model, cancellationToken));
        return new PlannedEdit(document.Id, read, current => replacement.WithTriviaFrom(current).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static string? ReplacementOf(ExpressionSyntax read, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = (read as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? ((IdentifierNameSyntax)read).Identifier.ValueText;
        return name is "Now" or "UtcNow" or "Today" or "System"
            && model.GetOperation(read, cancellationToken) is IPropertyReferenceOperation { Property: { IsStatic: true } property } operation
            && !IsInNameof(operation)
            && Replacements.TryGetValue(property.ContainingType.ToDisplayString() + "." + property.Name, out var replacement)
            ? replacement
            : null;
    }

    private static bool IsInNameof(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is INameOfOperation)
            {
                return true;
            }
        }

        return false;
    }
}
