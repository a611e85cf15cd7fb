using Tofa.Generators.Pipeline;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

/// <summary>Many tasks share files, as the compiler looks for the name of every file among all others (ADR 0013).</summary>
public sealed class ScaleTests
{
    private const int MostSingle = 512;

    private static RunbookProject Of(int count)
    {
        var entries = Enumerable.Range(0, count).Select(i =>
            $"- id: task_{i}\n  type: MANUAL\n  task_detail_file: tasks/{i}.yaml\n" + (i == 0 ? "" : $"  depends_on: [task_{i - 1}]\n"));
        var project = RunbookProject.With("tasks:\n" + string.Concat(entries));
        var details = Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"tasks/{i}.yaml", $"manual_instructions: Step {i}\n"));
        return project with { Files = project.Files.AddRange(details) };
    }

    [Fact]
    public void Every_task_has_a_file_of_its_own_as_long_as_there_are_few() =>
        Assert.Equal(MostSingle + 1, new GeneratorSession().Run(Of(MostSingle)).FileNames.Count());

    [Fact]
    public void Thousand_tasks_give_a_thousand_classes_in_few_files_of_which_an_edit_writes_one()
    {
        var session = new GeneratorSession();
        var first = session.Run(Of(1_000));
        var second = session.Run(Of(1_000).Replace("tasks/500.yaml", "Step", "Now step"));

        Assert.Equal(Of(1_000).Compile().Definition.Tasks, first.Load().Definitions);
        Assert.InRange(first.FileNames.Count(), MostSingle / 2, MostSingle + 1);
        Assert.Equal(1, second.ReasonsOf(StepNames.TaskFiles).Count(reason => reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified));
        Assert.Contains("Now step 500", second.File(Assert.Single(second.FilesWrittenSince(first))), StringComparison.Ordinal);
    }

    [Fact]
    public void Task_that_is_added_to_a_thousand_writes_one_file_beside_the_runbook()
    {
        var session = new GeneratorSession();
        var first = session.Run(Of(1_000));
        var second = session.Run(Of(1_000).Replace("runbook.yaml", "tasks:\n", "tasks:\n- id: publish\n  type: MANUAL\n"));

        Assert.Equal(2, second.FilesWrittenSince(first).Count());
    }
}
