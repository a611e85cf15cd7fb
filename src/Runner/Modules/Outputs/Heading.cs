using System.Text.RegularExpressions;

namespace Tofa.Runner.Modules.Outputs;

/// <summary>A heading of a Markdown text (CommonMark 0.31, 4.2 and 4.3).</summary>
/// <param name="Line">The index of its first line.</param>
/// <param name="Level">1 for the highest.</param>
/// <param name="Title">Its text, without marks around it.</param>
internal sealed partial record Heading(int Line, int Level, string Title)
{
    /// <summary>The headings of some lines, in order; what stands in a fenced code block is none.</summary>
    internal static IReadOnlyList<Heading> Find(IReadOnlyList<string> lines)
    {
        var headings = new List<Heading>();
        Fence? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (open is not null)
                open = open.IsClosedBy(lines[i]) ? null : open;
            else if (Fence.Open(lines[i]) is { } fence)
                open = fence;
            else if (At(lines, i) is { } heading)
                headings.Add(heading);
        }

        return headings;
    }

    /// <summary>Whether it is the heading that is asked for; case and emphasis do not count.</summary>
    internal bool IsCalled(string title) => string.Equals(Title, Plain(title), StringComparison.OrdinalIgnoreCase);

    private static Heading? At(IReadOnlyList<string> lines, int index)
    {
        if (Hashes().Match(lines[index]) is { Success: true } match)
            return new Heading(index, match.Groups["level"].Length, Plain(match.Groups["title"].Value));

        var isUnderlined = index + 1 < lines.Count && Underline().IsMatch(lines[index + 1]) && Paragraph().IsMatch(lines[index]);
        return isUnderlined ? new Heading(index, lines[index + 1].TrimStart()[0] == '=' ? 1 : 2, Plain(lines[index])) : null;
    }

    private static string Plain(string title) => title.Trim().Trim('*', '_', '`').Trim();

    [GeneratedRegex(@"^ {0,3}(?<level>#{1,6})(?:[ \t]+(?<title>.*?))?(?:[ \t]+#+)?[ \t]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^ {0,3}(?:=+|-+)[ \t]*$")]
    private static partial Regex Underline();

    // Neither a list, a quotation nor a rule.
    [GeneratedRegex(@"^ {0,3}(?![-*+>=#|][ \t]|[-*_=]+[ \t]*$|\d{1,9}[.)][ \t])\S")]
    private static partial Regex Paragraph();
}
