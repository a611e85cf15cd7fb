namespace Tofa.Runner.Modules.Views;

/// <summary>Tells one look at a runbook from the next.</summary>
internal static class StatusChanges
{
    // Above the first task that is not settled, as much as says where one is.
    private const int Before = 3;

    // The sum, the runner, and what was cut off on both sides.
    private const int Around = 4;

    /// <summary>A line for each change, in the order of the runbook; tasks that came or went are changes too.</summary>
    internal static IReadOnlyList<string> Between(StatusView before, StatusView after)
    {
        var old = before.Tasks.ToDictionary(task => task.Id, task => task.Status, StringComparer.Ordinal);
        var now = after.Tasks.Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Tasks.Where(task => old.GetValueOrDefault(task.Id) != task.Status).Select(task => $"{task.Id}: {old.GetValueOrDefault(task.Id, "new")} -> {task.Status}"),
            .. before.Tasks.Where(task => !now.Contains(task.Id)).Select(task => $"{task.Id}: removed"),
            .. before.Runner == after.Runner ? [] : new[] { after.Runner is null ? "No runner is at work." : $"A runner is at work: {after.Runner}" },
        ];
    }

    /// <summary>As much as a screen holds, around the first task that is not settled.</summary>
    /// <param name="view">All tasks.</param>
    /// <param name="rows">How many lines the screen has.</param>
    internal static StatusView Fit(StatusView view, int rows)
    {
        var room = Math.Max(1, rows - Around);
        if (view.Tasks.Count <= room)
            return view;

        var open = view.Tasks.TakeWhile(task => task.Status is "DONE" or "SKIPPED").Count();
        var start = Math.Max(0, Math.Min(open - Before, view.Tasks.Count - room));
        return view with { Tasks = [.. view.Tasks.Skip(start).Take(room)] };
    }
}
