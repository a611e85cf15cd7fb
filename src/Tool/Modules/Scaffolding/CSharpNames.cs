using System.Globalization;

namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>Which letters make a name in C#.</summary>
internal static class CSharpNames
{
    /// <summary>Whether a name can begin with a letter.</summary>
    internal static bool IsStart(char letter) => letter == '_' || char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.LetterNumber;

    /// <summary>Whether a name can hold a letter.</summary>
    internal static bool IsPart(char letter) =>
        IsStart(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <summary>Whether a text has the letters of a name; a keyword has.</summary>
    internal static bool IsIdentifier(string text) => text.Length > 0 && IsStart(text[0]) && text.All(IsPart);

    /// <summary>Whether a text has the letters of a namespace.</summary>
    internal static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);
}
