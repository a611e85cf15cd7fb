namespace Tofa.Model.Tests.Architecture;

/// <summary>The meaning of a pattern as one would write it on paper: every way to lay it over the steps, however slow.</summary>
internal static class NaivePattern
{
    /// <summary>For each way to match, the step at which every element stands (-1 for <c>**</c>).</summary>
    public static IEnumerable<int[]> Matches(string[] elements, string[] steps, bool hasSingleCharacters) =>
        From(elements, 0, steps, 0, hasSingleCharacters);

    public static bool TextMatches(string pattern, string text, bool hasSingleCharacters)
    {
        if (pattern.Length == 0)
            return text.Length == 0;

        if (pattern[0] == '*')
            return Enumerable.Range(0, text.Length + 1).Any(skip => TextMatches(pattern[1..], text[skip..], hasSingleCharacters));

        var isSame = text.Length > 0 && (pattern[0] == text[0] || (hasSingleCharacters && pattern[0] == '?'));
        return isSame && TextMatches(pattern[1..], text[1..], hasSingleCharacters);
    }

    private static IEnumerable<int[]> From(string[] elements, int element, string[] steps, int step, bool hasSingleCharacters)
    {
        if (element == elements.Length)
            return step == steps.Length ? [[]] : [];

        if (elements[element] == "**")
        {
            return from skipped in Enumerable.Range(0, steps.Length - step + 1)
                   from rest in From(elements, element + 1, steps, step + skipped, hasSingleCharacters)
                   select (int[])[-1, .. rest];
        }

        var pattern = elements[element] == "{capability}" ? "*" : elements[element];
        return step < steps.Length && TextMatches(pattern, steps[step], hasSingleCharacters)
            ? From(elements, element + 1, steps, step + 1, hasSingleCharacters).Select(rest => (int[])[step, .. rest])
            : [];
    }
}
