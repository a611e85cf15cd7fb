namespace Tofa.Runner.Modules.Outputs;

/// <summary>Finds fenced code blocks as CommonMark 0.31 defines them, also where a list indents them.</summary>
internal static class FencedBlocks
{
    private const int ShortestFence = 3;
    private const int FurthestClosingIndent = 3;

    /// <summary>All blocks in order; a fence inside a longer fence is text.</summary>
    internal static IReadOnlyList<FencedBlock> Find(string text)
    {
        var blocks = new List<FencedBlock>();
        Fence? open = null;
        var content = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (open is null)
            {
                open = OpeningFence(line);
                content.Clear();
            }
            else if (Closes(line, open))
            {
                blocks.Add(Block(open, content, isClosed: true));
                open = null;
            }
            else
            {
                content.Add(Dedent(line, open.Indent));
            }
        }

        if (open is not null)
            blocks.Add(Block(open, content, isClosed: false));

        return blocks;
    }

    private static Fence? OpeningFence(string line)
    {
        var indent = IndentOf(line);
        var rest = line[indent..];
        if (rest.Length == 0 || rest[0] is not ('`' or '~'))
            return null;

        var length = rest.TakeWhile(c => c == rest[0]).Count();
        var info = rest[length..].Trim();
        var isInlineCode = rest[0] == '`' && info.Contains('`', StringComparison.Ordinal);
        return length < ShortestFence || isInlineCode ? null : new Fence(rest[0], length, indent, info.Split(' ', '\t')[0]);
    }

    private static bool Closes(string line, Fence open)
    {
        var rest = line.Trim(' ', '\t');
        return rest.Length >= open.Length && rest.All(c => c == open.Character) && IndentOf(line) <= open.Indent + FurthestClosingIndent;
    }

    private static FencedBlock Block(Fence fence, List<string> content, bool isClosed) =>
        new(fence.Language, string.Concat(content.Select(line => line + "\n")), isClosed);

    private static string Dedent(string line, int indent) => line[Math.Min(indent, IndentOf(line))..];

    private static int IndentOf(string line) => line.TakeWhile(c => c is ' ' or '\t').Count();

    private sealed record Fence(char Character, int Length, int Indent, string Language);
}
