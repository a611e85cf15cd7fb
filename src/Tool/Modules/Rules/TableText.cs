namespace Tofa.Tool.Modules.Rules;

/// <summary>Aligns the columns of a Markdown table.</summary>
internal static class TableText
{
    /// <summary>The rows without their bars.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<string> rows)
    {
        var cells = rows.Where(row => !IsRuler(row)).Select(Cells).ToList();
        var columns = cells.Count == 0 ? 0 : cells.Max(row => row.Length);
        var widths = Enumerable.Range(0, columns).Select(column => cells.Max(row => column < row.Length ? row[column].Length : 0)).ToList();
        return cells.Select(row => ("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd());
    }

    private static bool IsRuler(string row) => row.All(letter => letter is '|' or '-' or ':' or ' ');

    private static string[] Cells(string row) =>
        [.. row.Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => cell.Trim().Replace('\u0001', '|'))];
}
