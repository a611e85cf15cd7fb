using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Conventions.Debugging;

/// <summary>Looks at single lines without taking them out of the text.</summary>
internal static class CommentLine
{
    /// <summary>Whether a line holds nothing but a <c>//</c> comment; <c>///</c> is documentation.</summary>
    public static bool Starts(SourceText text, TextLine line)
    {
        var start = ContentStart(text, line);
        return start + 1 < line.End && text[start] == '/' && text[start + 1] == '/' && !(start + 2 < line.End && text[start + 2] == '/');
    }

    /// <summary>Whether a line ends like a statement or a block.</summary>
    public static bool EndsAsCode(SourceText text, TextLine line)
    {
        var last = line.End - 1;
        while (last > line.Start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last >= line.Start && text[last] is ';' or '}';
    }

    /// <summary>The text behind the slashes.</summary>
    public static string Content(SourceText text, TextLine line) =>
        text.ToString(TextSpan.FromBounds(ContentStart(text, line) + 2, line.End));

    private static int ContentStart(SourceText text, TextLine line)
    {
        var start = line.Start;
        while (start < line.End && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }
}
