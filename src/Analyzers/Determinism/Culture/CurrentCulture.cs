using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>Knows the two properties that hold the culture of the running code. Reading one is TOFA4002, setting it TOFA4004.</summary>
internal static class CurrentCulture
{
    /// <summary>How messages call it.</summary>
    public const string Topic = "the current culture";

    /// <summary>Whether a member is <c>CultureInfo.CurrentCulture</c> or <c>CurrentUICulture</c>.</summary>
    public static bool Is(ISymbol symbol) => symbol is IPropertySymbol
    {
        Name: "CurrentCulture" or "CurrentUICulture",
        ContainingType: { Name: "CultureInfo", ContainingNamespace: { Name: "Globalization", ContainingNamespace.Name: "System" } },
    };

    /// <summary>Whether one of them may be a member of a type.</summary>
    public static bool MayBeIn(INamedTypeSymbol type) => type.Name == "CultureInfo";

    /// <summary>Whether a name stands on the left of an assignment.</summary>
    public static bool IsSetBy(SyntaxNode name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return (whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole)
            || (whole is AssignmentExpressionSyntax);
    }
}
