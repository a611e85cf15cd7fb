namespace Tofa.Runner.Modules.Outputs;

/// <summary>The opening line of a fenced code block (CommonMark 0.31, 4.5), also where a list indents it.</summary>
/// <param name="Character">A backtick or a tilde.</param>
/// <param name="Length">How many of them.</param>
/// <param name="Indent">How many blanks stand before them.</param>
/// <param name="Language">The first word of the info string, without attributes; empty where there is none.</param>
internal sealed record Fence(char Character, int Length, int Indent, string Language)
{
    private const int ShortestFence = 3;
    private const int FurthestClosingIndent = 3;

    /// <summary>The fence that a line opens; <c>null</c> where it opens none.</summary>
    internal static Fence? Open(string line)
    {
        var indent = IndentOf(line);
        var rest = line[indent..];
        if (rest.Length == 0 || rest[0] is not ('`' or '~'))
            return null;

        var length = rest.TakeWhile(c => c == rest[0]).Count();
        var info = rest[length..].Trim();
        var isInlineCode = rest[0] == '`' && info.Contains('`', StringComparison.Ordinal);
        return length < ShortestFence || isInlineCode ? null : new Fence(rest[0], length, indent, LanguageOf(info));
    }

    /// <summary>Whether a line closes the block.</summary>
    internal bool IsClosedBy(string line)
    {
        var rest = line.Trim(' ', '\t');
        return rest.Length >= Length && rest.All(c => c == Character) && IndentOf(line) <= Indent + FurthestClosingIndent;
    }

    /// <summary>A line of the block without the fence's own indent.</summary>
    internal string Dedent(string line) => line[Math.Min(Indent, IndentOf(line))..];

    // CommonMark leaves attributes to others: 'py title=x', 'js{1,3}', 'rust,ignore', 'ts:main.ts' and Pandoc's '{.python .x}' are in use.
    private static string LanguageOf(string info)
    {
        var first = info.Split(' ', '\t')[0];
        return first.StartsWith("{.", StringComparison.Ordinal)
            ? first[2..].Split('}', '.')[0]
            : first.Split('{', ',', ':', ';')[0];
    }

    private static int IndentOf(string line) => line.TakeWhile(c => c is ' ' or '\t').Count();
}
