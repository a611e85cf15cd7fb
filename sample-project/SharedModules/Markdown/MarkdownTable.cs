using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.SharedModules.Markdown;

/// <summary>Shows a table in a Markdown document.</summary>
public static class MarkdownTable
{
    /// <summary>Writes a table with a header row; every line ends with a line feed.</summary>
    /// <param name="table">The table; a vertical bar or a line break in a field is written so that it cannot break the table.</param>
    public static string Of(CsvTable table)
    {
        var rule = table.Header.Select(_ => "---").ToList();
        var rows = table.Rows.Select(row => row.Fields);
        return string.Concat(rows.Prepend(rule).Prepend(table.Header).Select(Line));
    }

    private static string Line(IReadOnlyList<string> fields) => $"| {string.Join(" | ", fields.Select(Escape))} |\n";

    private static string Escape(string field) =>
        field.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
