using System.Text.RegularExpressions;

namespace Tofa.Tool.Modules.Rules;

/// <summary>Turns a page of Markdown into text that reads well in a terminal.</summary>
internal static partial class PageText
{
    private const int Width = 100;
    private const string Fence = "```";

    /// <summary>The page without its markup: headings underlined, paragraphs wrapped, tables aligned, code indented.</summary>
    internal static string Of(string markdown)
    {
        var text = new List<string>();
        var table = new List<string>();
        var isCode = false;
        foreach (var line in Comment().Replace(markdown, string.Empty).TrimEnd().Split('\n'))
        {
            if (!isCode && line.StartsWith('|'))
            {
                table.Add(Plain(line));
                continue;
            }

            text.AddRange(TableText.Of(table));
            table.Clear();
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isCode = !isCode;
            else
                text.AddRange(isCode ? [line.Length == 0 ? line : "    " + line] : Prose(line));
        }

        return string.Join('\n', text.Concat(TableText.Of(table)));
    }

    private static IEnumerable<string> Prose(string line)
    {
        var hashes = line.TakeWhile(letter => letter == '#').Count();
        if (hashes is > 0 and < 4)
        {
            var heading = Plain(line[hashes..].Trim());
            return hashes == 3 ? [heading] : [heading, new string(hashes == 1 ? '=' : '-', heading.Length)];
        }

        var indent = ListMark().Match(line).Length;
        return Wrapping.Wrap(Plain(line), Width, indent);
    }

    private static string Plain(string line) =>
        Link().Replace(line, match => LinkText(match.Groups[1].Value, match.Groups[2].Value)).Replace("**", string.Empty, StringComparison.Ordinal).Replace("`", string.Empty, StringComparison.Ordinal);

    private static string LinkText(string text, string target) =>
        target.StartsWith("http", StringComparison.Ordinal) && target != text ? $"{text} ({target})" : text;

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)\s]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(?:[-*]|\d+\.)\s+")]
    private static partial Regex ListMark();
}
