using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>What is written in place of the current culture.</summary>
internal static class StandIns
{
    /// <summary><c>CultureInfo.InvariantCulture</c>.</summary>
    public static ExpressionSyntax InvariantCulture => SyntaxFactory.ParseExpression("CultureInfo.InvariantCulture");

    /// <summary>The namespace of what a kind of edit writes.</summary>
    public static string NamespaceOf(CultureEditKind kind) => kind == CultureEditKind.Ordinal ? "System" : "System.Globalization";

    /// <summary>The type of which a kind of edit writes a member; both of ordinal comparison lie in one namespace.</summary>
    public static string TypeOf(CultureEditKind kind) => kind == CultureEditKind.Ordinal ? "StringComparer" : "CultureInfo";

    /// <summary>What is passed for a parameter; <c>null</c> for a parameter of any other type.</summary>
    public static (CultureEditKind Kind, ExpressionSyntax Value)? For(ITypeSymbol parameter) => parameter.Name switch
    {
        "IFormatProvider" => (CultureEditKind.InvariantCulture, InvariantCulture),
        "StringComparison" => (CultureEditKind.Ordinal, SyntaxFactory.ParseExpression("StringComparison.Ordinal")),
        "IComparer" => (CultureEditKind.Ordinal, SyntaxFactory.ParseExpression("StringComparer.Ordinal")),
        _ => null,
    };

    /// <summary>The name of the member that does the same without the culture; <c>null</c> where there is none.</summary>
    /// <param name="name">The name that stands there.</param>
    /// <param name="symbol">What it means.</param>
    public static (CultureEditKind Kind, string Name)? NameFor(string name, ISymbol? symbol) => (symbol?.ContainingType?.Name, name) switch
    {
        ("String" or "Char", "ToUpper" or "ToLower") => (CultureEditKind.InvariantCulture, name + "Invariant"),
        ("CultureInfo", "CurrentCulture") => (CultureEditKind.InvariantCulture, "InvariantCulture"),
        ("NumberFormatInfo" or "DateTimeFormatInfo", "CurrentInfo") => (CultureEditKind.InvariantCulture, "InvariantInfo"),
        ("StringComparison" or "StringComparer", "CurrentCulture") => (CultureEditKind.Ordinal, "Ordinal"),
        ("StringComparison" or "StringComparer", "CurrentCultureIgnoreCase") => (CultureEditKind.Ordinal, "OrdinalIgnoreCase"),
        _ => null,
    };
}
