namespace Tofa.Model.Architecture.Matching;

/// <summary>Matches one step: text in which <c>*</c> is any number of characters and, where allowed, <c>?</c> is one.</summary>
internal sealed class TextPattern
{
    private readonly string pattern;
    private readonly bool hasSingleCharacters;
    private readonly bool isLiteral;

    private TextPattern(string pattern, bool hasSingleCharacters)
    {
        (this.pattern, this.hasSingleCharacters) = (pattern, hasSingleCharacters);
        isLiteral = pattern.IndexOf('*') < 0 && !(hasSingleCharacters && pattern.IndexOf('?') >= 0);
        HasText = pattern.Any(c => c != '*' && !(hasSingleCharacters && c == '?'));
    }

    /// <summary>Any text.</summary>
    public static TextPattern Any { get; } = new("*", hasSingleCharacters: false);

    /// <summary>Whether it says anything but "any text".</summary>
    public bool HasText { get; }

    /// <summary>Prepares a pattern.</summary>
    public static TextPattern Compile(string pattern, bool hasSingleCharacters) =>
        pattern == "*" ? Any : new TextPattern(pattern, hasSingleCharacters);

    /// <summary>Whether the whole text matches; at most as many steps as the lengths multiplied.</summary>
    public bool IsMatch(string text)
    {
        if (isLiteral)
            return string.Equals(pattern, text, StringComparison.Ordinal);

        var (p, t) = (0, 0);
        var (retryPattern, retryText) = (-1, -1);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (retryPattern, retryText) = (p, t);
                p++;
            }
            else if (p < pattern.Length && (pattern[p] == text[t] || (hasSingleCharacters && pattern[p] == '?')))
            {
                p++;
                t++;
            }
            else if (retryPattern >= 0)
            {
                (p, t) = (retryPattern + 1, ++retryText);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;

        return p == pattern.Length;
    }
}
