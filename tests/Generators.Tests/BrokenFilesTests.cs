using Tofa.Generators.Tests.Support;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

/// <summary>One mistake in YAML must not become fifty in C#.</summary>
public sealed class BrokenFilesTests
{
    private const string User =
        """
        internal static class User
        {
            public static string Prompt => Acme.RunbookTasks.Draft.RenderPrompt(new Acme.RunbookTasks.Draft.Inputs());

            public static string Id => Acme.Runbook.Ids.Ingest;
        }
        """;

    [Theory]
    [InlineData("tasks/draft.yaml", "id: [")]
    [InlineData("tasks/draft.yaml", "")]
    [InlineData("tasks/draft.yaml", "\0")]
    [InlineData("tasks/draft.yaml", "- a list")]
    [InlineData("tasks/ingest.yaml", "script_details: [[]]")]
    [InlineData("prompt_templates/draft.md", "Write about {{report_topic")]
    [InlineData("prompt_templates/draft.md", "Write about {{unknown}} and {{}}")]
    public void Classes_of_a_broken_file_still_compile(string path, string text)
    {
        var project = Samples.ThreeTypes.File(path, text) with { CSharp = User };

        Assert.Equal(3, new GeneratorSession().Run(project).Load().Pipeline.Tasks.Count);
    }

    [Theory]
    [InlineData("tasks/draft.yaml")]
    [InlineData("tasks/ingest.yaml")]
    [InlineData("tasks/approve.yaml")]
    [InlineData("prompt_templates/draft.md")]
    public void Classes_of_a_missing_file_still_compile(string path)
    {
        var project = Samples.ThreeTypes.Without(path) with { CSharp = User };

        Assert.Equal(3, new GeneratorSession().Run(project).Load().Pipeline.Tasks.Count);
    }

    [Fact]
    public void Tasks_before_a_mistake_in_the_runbook_are_there()
    {
        var project = Samples.ThreeTypes.Replace("runbook.yaml", "  name: Approve the report", "  name: \"Approve");

        Assert.Contains(new GeneratorSession().Run(project).Load().Pipeline.Tasks, task => task.Definition.Id == "ingest");
    }

    [Fact]
    public void Second_task_with_an_id_is_left_out() => Assert.Equal(
        ["ingest", "approve"],
        new GeneratorSession().Run(Samples.ThreeTypes.Replace("runbook.yaml", "id: draft", "id: ingest")).Load().Definitions.Select(task => task.Id));

    [Fact]
    public void Task_of_an_unknown_type_is_manual() => Assert.Equal(
        typeof(ManualTask),
        new GeneratorSession().Run(Samples.ThreeTypes.Replace("runbook.yaml", "type: AUTOMATED_SCRIPT", "type: ROBOT")).Load().TypeOf("Ingest").BaseType);

    [Theory]
    [InlineData("")]
    [InlineData("tasks:\n")]
    [InlineData("tasks: []\n")]
    [InlineData("tasks: {}\n")]
    [InlineData("- a list\n")]
    public void Empty_runbook_gives_a_pipeline_without_tasks(string runbook) =>
        Assert.Empty(new GeneratorSession().Run(RunbookProject.With(runbook)).Load().Pipeline.Tasks);
}
