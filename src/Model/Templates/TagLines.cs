namespace Tofa.Model.Templates;

/// <summary>Tells what else stands on the line of a tag.</summary>
/// <param name="text">The template.</param>
internal sealed class TagLines(string text)
{
    /// <summary>Whether an offset begins a line.</summary>
    public bool IsLineStart(int offset) => offset == 0 || text[offset - 1] == '\n';

    /// <summary>The whole line of a tag, its end included, where nothing but white space is on it besides the tag.</summary>
    /// <returns>The offsets; <c>null</c> where something else is.</returns>
    public (int Start, int End)? LineOf(TemplateTag tag)
    {
        var start = tag.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;

        var end = tag.Span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;

        if (!IsLineStart(start) || Break(end) is not { } length)
            return null;

        return (start, end + length);
    }

    // At the end of the text a line ends without a break.
    private int? Break(int offset)
    {
        if (offset >= text.Length)
            return 0;

        if (text[offset] == '\n')
            return 1;

        return text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : null;
    }
}
