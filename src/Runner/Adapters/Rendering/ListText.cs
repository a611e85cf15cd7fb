using System.Globalization;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Lists for people.</summary>
internal static class ListText
{
    /// <summary>A row for each task, then how far the runbook has come.</summary>
    internal static string Of(StatusView status)
    {
        var width = status.Tasks.Count == 0 ? 0 : status.Tasks.Max(task => Printed(task.Id).Length);
        var counts = string.Join(", ", status.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {count.Key}")));
        var lines = status.Tasks.Select(task => Row(task, width, status.Runner is null)).ToList();
        lines.Add($"{Amount.Of(status.Total, "task")}: {counts}");
        if (status.Runner is not null)
            lines.Add($"A runner is at work: {status.Runner}");

        return string.Join('\n', lines);
    }

    /// <summary>A line for each problem, then the sum.</summary>
    internal static string Of(ValidationView validation)
    {
        List<string> lines = [.. validation.Problems.Select(problem => problem.ToString()), .. validation.Findings.Select(finding => finding.ToString())];
        if (validation.ChangedTasks.Count > 0)
            lines.Add($"The build is older than the runbook; changed: {string.Join(", ", validation.ChangedTasks)}");

        lines.Add($"{Amount.Of(validation.Errors, "error")}, {Amount.Of(validation.Warnings, "warning")}");
        return string.Join('\n', lines);
    }

    // A name may hold a line break, and a row is a line.
    private static string Printed(string text) => VisibleText.Escape(text).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Row(TaskRow task, int width, bool isIdle)
    {
        var remark = task switch
        {
            { BlockedBy.Count: > 0, Status: "PENDING" or "READY" } => $"  (waits for {task.WaitsFor})",
            { Status: "RUNNING" } when isIdle => "  (interrupted: nobody runs it)",
            _ => string.Empty,
        };
        return $"{task.Status,-8} {Printed(task.Id).PadRight(width)}  {Printed(task.Name)}{Printed(remark)}";
    }
}
