namespace Tofa.Runner.Modules.Outputs;

/// <summary>Takes one section out of a Markdown text: its heading and all up to the next heading of its level or a higher one.</summary>
internal static class MarkdownSections
{
    /// <summary>Takes it.</summary>
    /// <param name="text">The whole answer.</param>
    /// <param name="title">Its heading; empty for the one section of the highest level, without what a model says before it.</param>
    internal static ParsedOutput Take(string text, string title)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var headings = Heading.Find(lines);
        var highest = headings.Count == 0 ? 0 : headings.Min(heading => heading.Level);
        var found = headings.Where(heading => title.Length == 0 ? heading.Level == highest : heading.IsCalled(title)).ToList();
        if (found is not [var only])
            return new ParsedOutput.Invalid($"the answer has to hold exactly one section {(title.Length == 0 ? "of the highest level" : $"'{title}'")} and holds {found.Count}");

        var end = headings.FirstOrDefault(heading => heading.Line > only.Line && heading.Level <= only.Level)?.Line ?? lines.Length;
        return new ParsedOutput.Parsed(string.Join('\n', lines[only.Line..end]).TrimEnd() + "\n");
    }
}
