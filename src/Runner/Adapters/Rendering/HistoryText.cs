using System.Globalization;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Attempts for people.</summary>
internal static class HistoryText
{
    private const string Indent = "    ";

    /// <summary>A line for each attempt, and below it what else is known of its end.</summary>
    internal static string Of(HistoryView view)
    {
        if (view.Attempts.Count == 0)
            return "No task was started yet.";

        var rows = view.Attempts.Select(Cells).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        return string.Join('\n', rows.Zip(view.Attempts, (row, attempt) => Line(string.Concat(row.Select((cell, column) => cell.PadRight(widths[column] + 2))), attempt.Remark)));
    }

    private static string Line(string columns, string? remark)
    {
        var lines = VisibleText.Lines((remark ?? string.Empty).Trim());
        return string.Join('\n', [(columns + lines[0]).TrimEnd(), .. lines.Skip(1).Select(line => Indent + line)]);
    }

    private static string[] Cells(AttemptRow row) =>
        [row.StartedAt, Duration(row), row.Outcome, VisibleText.Escape(row.TaskId), row.Attempt.ToString(CultureInfo.InvariantCulture), row.LogFile ?? "-"];

    // Two times of day are not a stopwatch: somebody may have set the clock between them.
    private static string Duration(AttemptRow row) => row.Seconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{(row.Measured ? string.Empty : "~")}{seconds:0.0##} s") : "-";
}
