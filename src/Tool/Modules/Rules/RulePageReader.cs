namespace Tofa.Tool.Modules.Rules;

/// <summary>Finds title and severity in a page; a test keeps the pages in this form.</summary>
internal static class RulePageReader
{
    private const string SeverityMark = "Severity:";

    /// <summary>Reads a page.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="markdown">The page.</param>
    internal static RulePage Read(string id, string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        var lines = text.Split('\n');
        return new RulePage(id, Title(id, lines), Severity(lines), text);
    }

    private static string Title(string id, string[] lines)
    {
        var heading = lines.FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal)) ?? string.Empty;
        return heading.TrimStart('#', ' ').Replace($"{id}: ", string.Empty, StringComparison.Ordinal);
    }

    private static string Severity(string[] lines)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith(SeverityMark, StringComparison.Ordinal)) ?? string.Empty;
        return line.Length == 0 ? string.Empty : line[SeverityMark.Length..].Split('.')[0].Trim();
    }
}
