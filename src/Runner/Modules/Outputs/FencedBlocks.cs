namespace Tofa.Runner.Modules.Outputs;

/// <summary>Finds fenced code blocks as CommonMark 0.31 defines them, also where a list indents them.</summary>
internal static class FencedBlocks
{
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
                open = Fence.Open(line);
                content.Clear();
            }
            else if (open.IsClosedBy(line))
            {
                blocks.Add(Block(open, content, isClosed: true));
                open = null;
            }
            else
            {
                content.Add(open.Dedent(line));
            }
        }

        if (open is not null)
            blocks.Add(Block(open, content, isClosed: false));

        return blocks;
    }

    private static FencedBlock Block(Fence fence, List<string> content, bool isClosed) =>
        new(fence.Language, string.Concat(content.Select(line => line + "\n")), isClosed);
}
