using Tofa.Generators.Pipeline;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

public sealed class ScaleTests
{
    private const int Count = 1_000;

    private static RunbookProject Large()
    {
        var entries = Enumerable.Range(0, Count).Select(i =>
            $"- id: task_{i}\n  type: MANUAL\n  task_detail_file: tasks/{i}.yaml\n" + (i == 0 ? "" : $"  depends_on: [task_{i - 1}]\n"));
        var project = RunbookProject.With("tasks:\n" + string.Concat(entries));
        var details = Enumerable.Range(0, Count).Select(i => KeyValuePair.Create($"tasks/{i}.yaml", $"manual_instructions: Step {i}\n"));
        return project with { Files = project.Files.AddRange(details) };
    }

    [Fact]
    public void Thousand_tasks_give_a_thousand_classes_and_an_edit_of_one_changes_one()
    {
        var session = new GeneratorSession();
        var first = session.Run(Large());
        var second = session.Run(Large().Replace("tasks/500.yaml", "Step", "Now step"));

        Assert.Equal(Count + 1, first.FileNames.Count());
        Assert.Equal(1, second.ReasonsOf(StepNames.TaskModels).Count(reason => reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified));
    }
}
