using Microsoft.CodeAnalysis;
using Tofa.Generators.Pipeline;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

/// <summary>What an edit makes the generator do again, step by step (issue: a status edit leaves the emit model unchanged).</summary>
public sealed class CacheabilityTests
{
    private static readonly string[] All =
    [
        StepNames.Options, StepNames.Files, StepNames.ReadFiles, StepNames.RunbookEntries,
        StepNames.TaskClasses, StepNames.Definition, StepNames.TaskFiles, StepNames.RunbookModel,
    ];

    private static GeneratorOutcome After(RunbookProject edited)
    {
        var session = new GeneratorSession();
        var first = session.Run(Samples.ThreeTypes);
        Assert.All(All, step => Assert.NotEmpty(first.ReasonsOf(step)));
        return session.Run(edited);
    }

    /// <summary>Nothing ran behind the named steps; in them exactly the given number of outputs changed.</summary>
    private static void AssertChanged(GeneratorOutcome outcome, params (string Step, int Count)[] expected)
    {
        var changed = All
            .Select(step => (step, outcome.ReasonsOf(step).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))))
            .Where(step => step.Item2 > 0);

        Assert.Equal(expected, changed);
    }

    [Fact]
    public void First_run_makes_everything_new()
    {
        var outcome = new GeneratorSession().Run(Samples.ThreeTypes);

        Assert.All(All, step => Assert.All(outcome.ReasonsOf(step), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));
        Assert.Equal(3, outcome.ReasonsOf(StepNames.TaskFiles).Count);
        Assert.Single(outcome.ReasonsOf(StepNames.RunbookModel));
    }

    [Fact]
    public void Edit_of_CSharp_leaves_every_step_cached()
    {
        var outcome = After(Samples.ThreeTypes with { CSharp = "internal static class Other;" });

        Assert.All(All, step => Assert.All(outcome.ReasonsOf(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(OutputReasonsOf(outcome), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("runbook.yaml")]
    [InlineData("tasks/ingest.yaml")]
    public void Edit_of_a_status_changes_a_file_and_nothing_behind_it(string path)
    {
        var outcome = After(Samples.ThreeTypes.Replace(path, "status: PENDING", "status: DONE"));

        AssertChanged(outcome, (StepNames.Files, 1));
        Assert.All(OutputReasonsOf(outcome), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Last_run_and_issues_change_a_file_and_nothing_behind_it() => AssertChanged(
        After(Samples.ThreeTypes.Replace("tasks/ingest.yaml", "status: PENDING", "status: ERROR\nlast_run: 2026-01-01T00:00:00Z\nissues: [It failed]")),
        (StepNames.Files, 1));

    [Theory]
    [InlineData("runbook.yaml", "# The report", "# A comment\n# of another length")]
    [InlineData("tasks/draft.yaml", "model: gpt-4o-mini", "model:    gpt-4o-mini   # cheap")]
    [InlineData("tasks/draft.yaml", "ai_details:", "\n\nai_details:")]
    public void Edit_of_a_comment_or_of_white_space_changes_a_file_and_nothing_behind_it(string path, string old, string replacement) =>
        AssertChanged(After(Samples.ThreeTypes.Replace(path, old, replacement)), (StepNames.Files, 1));

    [Fact]
    public void Order_of_keys_changes_a_file_and_nothing_behind_it() => AssertChanged(
        After(Samples.ThreeTypes.Replace("runbook.yaml", "- id: ingest\n  name: Read the data", "- name: Read the data\n  id: ingest")),
        (StepNames.Files, 1));

    [Fact]
    public void Edit_of_one_detail_file_changes_that_task_alone() => AssertChanged(
        After(Samples.ThreeTypes.Replace("tasks/approve.yaml", "Read the report.", "Read it twice.")),
        (StepNames.Files, 1),
        (StepNames.ReadFiles, 1),
        (StepNames.Definition, 1),
        (StepNames.TaskFiles, 1));

    [Fact]
    public void Edit_of_a_template_changes_its_task_alone() => AssertChanged(
        After(Samples.ThreeTypes.Replace("prompt_templates/draft.md", "The data", "All data")),
        (StepNames.Files, 1),
        (StepNames.ReadFiles, 1),
        (StepNames.Definition, 1),
        (StepNames.TaskFiles, 1));

    [Fact]
    public void Edit_of_a_dependency_changes_the_entries_and_its_task() => AssertChanged(
        After(Samples.ThreeTypes.Replace("runbook.yaml", "depends_on: [draft]", "depends_on: [draft, ingest]")),
        (StepNames.Files, 1),
        (StepNames.ReadFiles, 1),
        (StepNames.RunbookEntries, 1),
        (StepNames.Definition, 1),
        (StepNames.TaskFiles, 1));

    [Theory]
    [InlineData("tasks/approve.yaml", "Read the report.", "Read it twice.", "RunbookTasks.Approve.g.cs")]
    [InlineData("tasks/draft.yaml", "report_topic: rain", "report_topic: snow", "RunbookTasks.Draft.g.cs")]
    [InlineData("prompt_templates/draft.md", "The data", "All data", "RunbookTasks.Draft.g.cs")]
    public void Edit_of_one_task_writes_its_file_anew_and_no_other(string path, string old, string replacement, string file)
    {
        var session = new GeneratorSession();
        var before = session.Run(Samples.ThreeTypes);

        Assert.Equal([file], session.Run(Samples.ThreeTypes.Replace(path, old, replacement)).FilesWrittenSince(before));
    }

    [Fact]
    public void Edit_of_a_name_writes_the_documentation_of_its_id_anew_too()
    {
        var session = new GeneratorSession();
        var before = session.Run(Samples.ThreeTypes);

        Assert.Equal(
            ["RunbookTasks.Draft.g.cs", "Runbook.g.cs"],
            session.Run(Samples.ThreeTypes.Replace("runbook.yaml", "Draft the report", "Draft it")).FilesWrittenSince(before));
    }

    [Fact]
    public void Added_file_that_no_task_names_changes_no_model()
    {
        var outcome = After(Samples.ThreeTypes.File("tasks/unused.yaml", "id: unused\n"));

        AssertChanged(outcome, (StepNames.Files, 1), (StepNames.ReadFiles, 1));
        Assert.All(OutputReasonsOf(outcome), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("tasks:\n", "tasks:\n- id: publish\n  type: MANUAL\n")]
    [InlineData("- id: approve\n", "- id: publish\n  type: MANUAL\n- id: approve\n")]
    [InlineData("tasks/approve.yaml", "tasks/approve.yaml\n- id: publish\n  type: MANUAL\n")]
    public void Added_task_changes_no_model_of_another_task_wherever_it_stands(string old, string replacement) => AssertChanged(
        After(Samples.ThreeTypes.Replace("runbook.yaml", old, replacement)),
        (StepNames.Files, 1),
        (StepNames.ReadFiles, 1),
        (StepNames.RunbookEntries, 1),
        (StepNames.TaskClasses, 1),
        (StepNames.Definition, 1),
        (StepNames.TaskFiles, 1),
        (StepNames.RunbookModel, 1));

    [Fact]
    public void Other_order_of_tasks_changes_no_model_of_a_task() => AssertChanged(
        After(Samples.ThreeTypes.Replace("runbook.yaml", "tasks:\n", "tasks:\n- id: approve\n  name: Approve the report\n  type: MANUAL\n  depends_on: [draft]\n  task_detail_file: tasks/approve.yaml\n")),
        (StepNames.Files, 1),
        (StepNames.ReadFiles, 1),
        (StepNames.RunbookEntries, 1),
        (StepNames.TaskClasses, 1),
        (StepNames.Definition, 1),
        (StepNames.RunbookModel, 1));

    [Fact]
    public void Other_namespace_changes_the_models_and_reads_no_file_again() => AssertChanged(
        After(Samples.ThreeTypes.Property("tofanamespace", "Other")),
        (StepNames.Options, 1),
        (StepNames.TaskFiles, 3),
        (StepNames.RunbookModel, 1));

    [Fact]
    public void Option_that_is_none_of_ours_changes_nothing() => AssertChanged(After(Samples.ThreeTypes.Property("langversion", "preview")));

    [Fact]
    public void File_that_was_saved_without_a_change_changes_nothing()
    {
        var session = new GeneratorSession();
        session.Run(Samples.ThreeTypes);
        session.ForgetFiles();

        AssertChanged(session.Run(Samples.ThreeTypes));
    }

    private static IEnumerable<IncrementalStepRunReason> OutputReasonsOf(GeneratorOutcome outcome) =>
        outcome.Generator.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
