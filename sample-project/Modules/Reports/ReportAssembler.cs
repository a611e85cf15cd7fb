using SeattleWeather.SharedModules.Markdown;

namespace SeattleWeather.Modules.Reports;

/// <summary>Puts the report together.</summary>
public static class ReportAssembler
{
    /// <summary>Writes the text first, then the tables it rests on, then where everything comes from.</summary>
    /// <param name="parts">What to put together.</param>
    public static string Assemble(ReportParts parts) => string.Join("\n",
        $"{parts.Draft.Trim().ReplaceLineEndings("\n")}\n",
        Section("Months", MarkdownTable.Of(parts.Months)),
        Section("Records", MarkdownTable.Of(parts.Extremes)),
        Section("Checks", parts.Checks),
        Section("Provenance", $"{MarkdownTable.Of(parts.Source)}\nComputed with .NET SDK {parts.Toolchain.Trim()}."));

    private static string Section(string title, string body) => $"## {title}\n\n{body.Trim()}\n";
}
