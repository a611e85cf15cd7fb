namespace Tofa.Runner.Tests.Editing;

/// <summary>A file as somebody may have written it, put together from habits that follow from its number.</summary>
internal sealed class StyledFile(int number)
{
    private readonly List<Segment> segments = [];
    private uint state = unchecked(((uint)number * 2654435761) + 97);

    public string LineBreak { get; set; } = "\n";

    public IReadOnlyList<string> Kept => [.. segments.Where(segment => segment.IsKept).Select(segment => Broken(segment.Text))];

    public string Text => string.Concat(segments.Select(segment => Broken(segment.Text)));

    public int Below(int count)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((state >> 8) % count);
    }

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];

    /// <summary>What has to stay, line by line: between two lines something may be put.</summary>
    public StyledFile Keep(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            segments.Add(new Segment(text[start..end], IsKept: true));
            start = end;
        }

        return this;
    }

    /// <summary>What may be replaced.</summary>
    public StyledFile Mine(string text)
    {
        segments.Add(new Segment(text, IsKept: false));
        return this;
    }

    public override string ToString() => Text;

    private string Broken(string text) => text.Replace("\n", LineBreak, StringComparison.Ordinal);
}
