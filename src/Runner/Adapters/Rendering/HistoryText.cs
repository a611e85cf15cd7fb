using System.Globalization;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Attempts for people.</summary>
internal static class HistoryText
{
    private const int LongestRemark = 80;

    /// <summary>A line for each attempt.</summary>
    internal static string Of(HistoryView view)
    {
        if (view.Attempts.Count == 0)
            return "No task was started yet.";

        var rows = view.Attempts.Select(Cells).ToList();
        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length)).ToList();
        return string.Join('\n', rows.Select(row => string.Concat(row.Take(widths.Count).Select((cell, column) => cell.PadRight(widths[column] + 2))) + row[^1]).Select(line => line.TrimEnd()));
    }

    private static string[] Cells(AttemptRow row) =>
        [row.StartedAt, Duration(row), row.Outcome, VisibleText.Escape(row.TaskId), row.Attempt.ToString(CultureInfo.InvariantCulture), row.LogFile ?? "-", Remark(row.Remark)];

    // Two times of day are not a stopwatch: somebody may have set the clock between them.
    private static string Duration(AttemptRow row) => row.Seconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{(row.Measured ? string.Empty : "~")}{seconds:0.0##} s") : "-";

    private static string Remark(string? remark)
    {
        var line = (remark ?? string.Empty).Trim().Split('\n')[0].TrimEnd();
        return VisibleText.Escape(line.Length > LongestRemark ? $"{line[..LongestRemark]}…" : line);
    }
}
