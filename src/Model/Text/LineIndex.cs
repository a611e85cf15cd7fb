namespace Tofa.Model.Text;

/// <summary>Finds line and column of an offset, with the line breaks that Roslyn knows: CR LF, LF, CR, NEL (U+0085), LS (U+2028) and PS (U+2029).</summary>
/// <remarks>YamlDotNet's own line numbers are not used: they differ from the compiler's, so that an error would be shown in another line than it is underlined.</remarks>
public sealed class LineIndex
{
    private readonly List<int> starts = [0];
    private readonly int length;

    /// <summary>Reads the line starts of a text once.</summary>
    public LineIndex(string text)
    {
        length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLineBreak(text[i]) && !IsFirstHalfOfPair(text, i))
                starts.Add(i + 1);
        }
    }

    /// <summary>The number of lines; a text that ends with a line break has an empty last line.</summary>
    public int LineCount => starts.Count;

    /// <summary>Line and column of an offset.</summary>
    /// <param name="offset">In UTF-16 code units; one outside of the text counts as its nearest end.</param>
    public TextPosition PositionOf(int offset)
    {
        var place = Math.Max(0, Math.Min(offset, length));
        var found = starts.BinarySearch(place);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line, place - starts[line]);
    }

    /// <summary>Whether a character ends a line, alone or as half of CR LF.</summary>
    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsFirstHalfOfPair(string text, int i) => text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
}
