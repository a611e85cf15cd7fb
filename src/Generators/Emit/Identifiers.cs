using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.Generators.Emit;

/// <summary>Names that C# accepts.</summary>
internal static class Identifiers
{
    /// <summary>The name as code spells it: <c>class</c> becomes <c>@class</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A dotted name as code spells it; <c>null</c> where it is not one, so that no other text can get into code by this way.</summary>
    public static string? EscapeDotted(string name)
    {
        var parts = name.Split('.');
        return parts.All(SyntaxFacts.IsValidIdentifier) ? string.Join(".", parts.Select(Escape)) : null;
    }

    /// <summary>The nearest dotted name that C# accepts, as code spells it; <c>null</c> where nothing is left of it.</summary>
    public static string? NearestDotted(string? name)
    {
        var parts = (name ?? string.Empty).Split('.').Select(part => Nearest(part.Trim())).Where(part => part.Length > 0).Select(Escape);
        var dotted = string.Join(".", parts);
        return dotted.Length == 0 ? null : dotted;
    }

    private static string Nearest(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        foreach (var c in part)
        {
            if (name.Length == 0 && char.IsDigit(c))
                name.Append('_');

            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format ? c : '_');
        }

        return SyntaxFacts.IsValidIdentifier(name.ToString()) || name.Length == 0 ? name.ToString() : "_" + name;
    }
}
