using System.Globalization;

namespace Tofa.Model.Architecture.Matching;

/// <summary>Says why a text is no pattern for dotted names.</summary>
internal static class NamespacePatternFlaws
{
    /// <summary>The first flaw as a predicate, or <c>null</c>.</summary>
    public static string? Of(string text)
    {
        if (text.Length == 0)
            return "is empty";

        if (text.Length > PatternLimits.MaxLength)
            return PatternLimits.TooLong;

        var segments = text.Split('.');
        if (segments.Count(segment => segment == StepPattern.Capability) > 1)
            return "names '{capability}' twice";

        return segments.Select(FlawOf).FirstOrDefault(flaw => flaw is not null);
    }

    private static string? FlawOf(string segment)
    {
        if (segment.Length == 0)
            return "has an empty segment";

        if (segment is StepPattern.AnyNumber or StepPattern.Capability)
            return null;

        if (segment.Contains("**"))
            return "has '**' beside other text; '**' stands for whole segments";

        if (segment.IndexOfAny(['{', '}']) >= 0)
            return "has a brace; '{capability}' stands for one whole segment, and there is no other placeholder";

        return segment.All(c => c == '*' || IsNamePart(c)) ? null : "has a character that no name has";
    }

    // Of assemblies and packages too, which may have dashes; a back-tick stands before the number of a type's parameters.
    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '-' or '`' || char.GetUnicodeCategory(c) is
        UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
