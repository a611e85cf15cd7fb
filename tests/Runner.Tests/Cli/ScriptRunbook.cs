using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tofa.Runner.Tests.Cli;

/// <summary>Small runbooks of scripts.</summary>
internal static class ScriptRunbook
{
    public static ToolProject Chain(params string[] ids) =>
        Tasks([.. ids.Select((id, index) => (id, (string?)$"echo {id} >> ran.txt", index == 0 ? Array.Empty<string>() : [ids[index - 1]]))]);

    /// <summary>Script tasks; one without a command is for a person.</summary>
    public static ToolProject Tasks(params (string Id, string? Command, string[] DependsOn)[] tasks)
    {
        var project = new ToolProject();
        project.Write("runbook.yaml", "tasks:\n" + string.Concat(tasks.Select(task =>
            $"  - id: {task.Id}\n    name: {task.Id}\n    status: PENDING\n    type: {(task.Command is null ? "MANUAL" : "AUTOMATED_SCRIPT")}\n"
            + $"    depends_on: [{string.Join(", ", task.DependsOn)}]\n    task_detail_file: tasks/{task.Id}.yaml\n")) + "# more\n");
        foreach (var (id, command, _) in tasks)
        {
            project.Write($"tasks/{id}.yaml", command is null
                ? $"id: {id}\ntype: MANUAL\nmanual_instructions: Do it.\n"
                : $"id: {id}\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: {JsonSerializer.Serialize(command)}\n");
        }

        return project;
    }

    public static string Statuses(ToolProject project, params string[] ids) => string.Join(' ', ids.Select(id =>
        Regex.Match(project.Read("runbook.yaml"), $"- id: {id}\n.*\n    status: (.*)\n").Groups[1].Value));
}
