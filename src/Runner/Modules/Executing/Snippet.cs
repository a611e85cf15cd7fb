using System.Globalization;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Bounds what goes into the journal and the YAML files; the whole text is in the attempt's log.</summary>
internal static class Snippet
{
    private const int LongestHead = 1500;
    private const int LongestTail = 500;

    /// <summary>The text itself where it is short, else its start and end with the number of characters between.</summary>
    internal static string Of(string text) => Of(text, LongestHead, LongestTail);

    /// <summary>The same with other bounds, in characters.</summary>
    internal static string Of(string text, int longestHead, int longestTail)
    {
        if (text.Length <= longestHead + longestTail)
            return text;

        var head = WithoutHalfCharacter(text[..longestHead]);
        var tail = text[^longestTail..];
        tail = char.IsLowSurrogate(tail[0]) ? tail[1..] : tail;
        var left = text.Length - head.Length - tail.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{head} […{left} characters…] {tail}");
    }

    private static string WithoutHalfCharacter(string head) => char.IsHighSurrogate(head[^1]) ? head[..^1] : head;
}
