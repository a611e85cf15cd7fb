using System.Text.RegularExpressions;
using Tofa.Model.Text;
using YamlDotNet.Core;

namespace Tofa.Model.Yaml;

/// <summary>Says what the parser's failures mean, and where: its own words and places often miss the cause (YamlDotNet 16.3.0).</summary>
internal static class YamlFailures
{
    private const string BlockHeader = "did not find expected comment or line break";
    private const string Tab = "a tab is no indentation in YAML; write spaces";
    private const string Anchor = "the parser cannot read what follows an anchor (&name) between braces; write the value out, or the mapping with one key on each line";

    private static readonly Regex AnchorInBraces = new(@"[:,{][ \t]+(&[^\s,\[\]{}]+)", RegexOptions.CultureInvariant);

    /// <summary>The place and the reason of a failure.</summary>
    /// <param name="text">The file.</param>
    /// <param name="reached">The offset behind what was read before.</param>
    /// <param name="place">Where the parser says that it failed; <c>null</c> where it says nothing.</param>
    /// <param name="exception">The failure.</param>
    public static (SourceSpan Span, string Reason) Of(string text, int reached, SourceSpan? place, YamlException exception)
    {
        var message = exception.InnerException is null ? exception.Message : exception.InnerException.Message;
        var span = place ?? new SourceSpan(NextText(text, reached), 0);
        if (message.Contains("tab") && IndentingTab(text, span.Start) is { } tab)
            return (new SourceSpan(tab, 1), Tab);

        if (message.Contains("flow mapping") && AnchorInBraces.Match(text, reached, span.Start - Math.Min(reached, span.Start)) is { Success: true } anchor)
            return (new SourceSpan(anchor.Groups[1].Index, anchor.Groups[1].Length), Anchor);

        if (LineSeparator(text, reached, span.Start) is { } separator)
            return (new SourceSpan(separator, 1), Separated(text[separator]));

        var sentence = Problems.Printable.Of(message.TrimEnd('.', ' '));
        return (span, message.Contains(BlockHeader) ? sentence + "; put a text that begins with '>' or '|', such as \">= 85%\", in quotes" : sentence);
    }

    /// <summary>The first thing behind a place that is text, or the tab that should be spaces.</summary>
    public static int NextText(string text, int start)
    {
        var place = start;
        while (place < text.Length && (text[place] is ' ' or ':' or ',' or '-' or '?' or '\n' or '\r'))
            place++;

        return place;
    }

    // The parser names the start of what the tab cuts off.
    private static int? IndentingTab(string text, int start)
    {
        var isIndent = start == 0 || LineIndex.IsLineBreak(text[start - 1]) || text[start - 1] is ' ' or '-' or ':';
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\t' && isIndent)
                return i;

            isIndent = LineIndex.IsLineBreak(text[i]) || (isIndent && text[i] == ' ');
        }

        return null;
    }

    // A text that a NEL, LS or PS cuts in two: nothing shows it, and YAML 1.2 would not do it.
    private static int? LineSeparator(string text, int start, int end)
    {
        var from = Math.Min(start, end == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], end - 1) + 1);
        var first = text.IndexOfAny(['\u0085', '\u2028', '\u2029'], from, end - from);
        return first >= 0 ? first : null;
    }

    private static string Separated(char c)
    {
        var (name, escape) = c switch
        {
            '\u0085' => ("U+0085", @"\N"),
            '\u2028' => ("U+2028", @"\L"),
            _ => ("U+2029", @"\P"),
        };
        return $"the invisible character {name} ends the line here, and what follows fits nothing; delete it, or write it as {escape} in double quotes";
    }
}
