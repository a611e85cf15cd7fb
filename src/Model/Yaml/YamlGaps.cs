using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>Looks at what the parser passed over between two of its events, because it passes over more than YAML does (YamlDotNet 16.3.0): nothing that was written may be lost.</summary>
internal static class YamlGaps
{
    private const string GluedComment = "a comment needs a space before its '#'; write the space, or quotes around the text";
    private const string LateDirective = "a line that starts with '%' is a directive, which stands before the '---' only; indent the line or write quotes";

    /// <summary>The first thing in a gap that is text rather than space, comment or indicator; <c>null</c> where there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">The offset behind what was read before.</param>
    /// <param name="end">The offset of what was read next.</param>
    public static (SourceSpan Span, string Reason)? Flaw(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isLineStart = i == 0 || LineIndex.IsLineBreak(text[i - 1]);
            if (text[i] == '%' && isLineStart)
                return (new SourceSpan(i, 1), LateDirective);

            if (text[i] != '#')
                continue;

            if (!isLineStart && !IsSpace(text[i - 1]))
                return (new SourceSpan(i, 1), GluedComment);

            while (i + 1 < end && !LineIndex.IsLineBreak(text[i + 1]))
                i++;
        }

        return null;
    }

    /// <summary>Whether a gap may hold the indicator of an explicit key (<c>?</c>) or, between brackets, a comment.</summary>
    public static bool IsIntricate(string text, int start, int end, bool isInFlow) =>
        end > start && (text.IndexOf('?', start, end - start) >= 0 || (isInFlow && text.IndexOf('#', start, end - start) >= 0));

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\uFEFF';
}
