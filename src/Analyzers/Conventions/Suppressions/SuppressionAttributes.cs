using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions.Suppressions;

/// <summary>Reads <c>[SuppressMessage]</c> and <c>[UnconditionalSuppressMessage]</c>.</summary>
internal static class SuppressionAttributes
{
    private const string Justification = "Justification";

    /// <summary>Whether the constructor of an attribute is one of theirs.</summary>
    public static bool Are(ISymbol? constructor) => constructor?.ContainingType is
    {
        Name: "SuppressMessageAttribute" or "UnconditionalSuppressMessageAttribute",
        ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    };

    /// <summary>The constant text of an argument.</summary>
    public static string? Text(AttributeArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(argument.Expression, cancellationToken).Value as string;

    /// <summary>Whether the justification is given and is one.</summary>
    public static bool AreJustified(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == Justification)
            {
                return SuppressionIds.IsReason(Text(argument, model, cancellationToken));
            }
        }

        return false;
    }
}
