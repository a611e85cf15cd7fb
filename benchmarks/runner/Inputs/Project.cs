using System.Globalization;
using System.Text;

namespace Tofa.Runner.Benchmarks.Inputs;

/// <summary>The same tasks for every tool: each runs <c>true</c>.</summary>
internal static class Project
{
    /// <summary>Writes them.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="shape">Who depends on whom.</param>
    /// <param name="tasks">How many.</param>
    /// <param name="details">What a task's detail file says of its work.</param>
    public static void Write(string folder, Shape shape, int tasks, string details = "  command: [\"true\"]")
    {
        var all = string.Join(' ', Enumerable.Range(0, tasks).Select(Name));
        var (runbook, make, just) = (new StringBuilder("tasks:\n"), new StringBuilder($".PHONY: all {all}\nall: {all}\n"), new StringBuilder($"all: {all}\n"));
        var ninja = new StringBuilder("rule run\n  command = true\n");
        Directory.CreateDirectory(Path.Combine(folder, "tasks"));
        for (var number = 0; number < tasks; number++)
        {
            var (name, needed) = (Name(number), shape.DependenciesOf(number).Select(Name).ToList());
            var after = string.Concat(needed.Select(other => $" {other}"));
            runbook.Append(CultureInfo.InvariantCulture, $"  - id: {name}\n    name: Task {number}\n    type: AUTOMATED_SCRIPT\n    status: PENDING\n    depends_on: [{string.Join(", ", needed)}]\n    task_detail_file: tasks/{name}.yaml\n");
            File.WriteAllText(Path.Combine(folder, "tasks", $"{name}.yaml"), $"id: {name}\ntype: AUTOMATED_SCRIPT\nstatus: PENDING\nscript_details:\n{details}\n");
            make.Append(CultureInfo.InvariantCulture, $"{name}:{after}\n\ttrue\n");
            ninja.Append(CultureInfo.InvariantCulture, $"build {name}: run{after}\n");
            just.Append(CultureInfo.InvariantCulture, $"{name}:{after}\n  true\n");
        }

        File.WriteAllText(Path.Combine(folder, "runbook.yaml"), runbook.ToString());
        File.WriteAllText(Path.Combine(folder, "Makefile"), make.ToString());
        File.WriteAllText(Path.Combine(folder, "build.ninja"), ninja.ToString());
        File.WriteAllText(Path.Combine(folder, "justfile"), just.ToString());
    }

    private static string Name(int number) => $"t{number}";
}
