using Tofa.Model.Json;

namespace Tofa.Analyzers.InlineJson.Literals;

/// <summary>Tells JSON that carries data from what only looks like it: <c>{}</c>, <c>[0]</c> and <c>["x"]</c> are as well something else.</summary>
internal static class JsonShape
{
    private const int LongestExcerpt = 40;

    /// <summary>Whether a text is a JSON document that has an object with a member at least.</summary>
    public static bool Fits(string text)
    {
        var end = text.Length - 1;
        while (end >= 0 && text[end] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return end > 0 && text[end] is '}' or ']' && text.IndexOf('{') >= 0 && text.IndexOf(':') >= 0 && HasMember(text) && JsonText.FindFlaw(text) is null;
    }

    /// <summary>The beginning of a text on one line, for a message.</summary>
    public static string Excerpt(string text)
    {
        var line = string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExcerpt ? line : line.Substring(0, LongestExcerpt) + "…";
    }

    private static bool HasMember(string text)
    {
        var isQuoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '\\' when isQuoted:
                    index++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '{' when !isQuoted && StartsWithName(text, index + 1):
                    return true;
            }
        }

        return false;
    }

    private static bool StartsWithName(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t' or '\r' or '\n')
        {
            index++;
        }

        return index < text.Length && text[index] == '"';
    }
}
