using System.Globalization;
using System.Text;
using Tofa.Model.Reading;

namespace Tofa.Reading.Benchmarks;

/// <summary>Runbooks of any size in the shape of real ones.</summary>
internal static class SampleRunbooks
{
    /// <summary>A runbook in which each task waits for the one before, with a detail file each.</summary>
    public static IReadOnlyList<ProjectFile> Chain(int tasks)
    {
        var text = new StringBuilder("tasks:\n");
        var details = new List<ProjectFile>(tasks);
        for (var number = 0; number < tasks; number++)
        {
            AppendEntry(text, number);
            details.Add(new ProjectFile(FileKind.Task, $"tasks/step_{number}.yaml", Detail(number)));
        }

        return [new ProjectFile(FileKind.Runbook, "runbook.yaml", text.ToString()), .. details];
    }

    private static void AppendEntry(StringBuilder text, int number)
    {
        var dependencies = number == 0 ? "[]" : string.Create(CultureInfo.InvariantCulture, $"[step_{number - 1}]");
        text.Append(CultureInfo.InvariantCulture, $"""
              - id: step_{number}
                name: Step {number} of the chain
                status: PENDING
                depends_on: {dependencies}
                task_detail_file: tasks/step_{number}.yaml
                type: AUTOMATED_SCRIPT

            """);
    }

    private static string Detail(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        id: step_{number}
        name: Step {number} of the chain
        status: PENDING
        type: AUTOMATED_SCRIPT
        script_details:
          command: "true"
        """);
}
