using Tofa.Model.Assembling;
using Tofa.Model.Collections;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Tests.Assembling;

public sealed class RunbookAssemblerTests
{
    [Fact]
    public void Runbook_wins_over_the_detail_file()
    {
        var entry = new RunbookEntry { Id = "a", Name = "Runbook", Kind = TaskKind.Manual, HasDependsOn = true, DetailFile = "tasks/a.yaml" };
        var detail = new TaskDetail { Path = "tasks/a.yaml", Name = "Detail", Kind = TaskKind.AiAssisted, HasDependsOn = true, DependsOn = new[] { "b" } };

        var task = Assemble(entry, detail);

        Assert.Equal(("Runbook", TaskKind.Manual, 0), (task.Name, task.Kind, task.DependsOn.Count));
        Assert.Null(task.Ai);
    }

    [Fact]
    public void Detail_file_fills_what_the_runbook_leaves_open()
    {
        var entry = new RunbookEntry { Id = "a", DetailFile = "tasks/a.yaml" };
        var detail = new TaskDetail { Path = "tasks/a.yaml", Name = "Detail", Kind = TaskKind.AutomatedScript, DependsOn = new[] { "b", "b" }, HasDependsOn = true };

        var task = Assemble(entry, detail);

        Assert.Equal(("Detail", TaskKind.AutomatedScript), (task.Name, task.Kind));
        Assert.Equal(["b"], task.DependsOn);
        Assert.NotNull(task.Script);
    }

    [Fact]
    public void Task_about_which_nothing_is_known_is_a_manual_task_named_by_its_id()
    {
        var task = Assemble(new RunbookEntry { Id = "a", DetailFile = "tasks/gone.yaml" }, new TaskDetail { Path = "tasks/a.yaml", Name = "Other" });

        Assert.Equal(("a", TaskKind.Manual, "tasks/gone.yaml"), (task.Name, task.Kind, task.DetailFile));
    }

    [Fact]
    public void Prompts_come_from_their_template_files_or_are_empty()
    {
        var entry = new RunbookEntry { Id = "a", Kind = TaskKind.AiAssisted, DetailFile = "tasks/a.yaml" };
        var ai = new AiDetail { PromptTemplatePath = "p.md", FallbackTemplatePath = "gone.md" };
        var template = TemplateParser.Parse("p.md", "Hello").Template;

        var task = Assert.Single(RunbookAssembler.Assemble(new[] { entry }, [new TaskDetail { Path = "tasks/a.yaml", Ai = ai }], [template]).Tasks);

        Assert.Equal(template, task.Ai!.Prompt);
        Assert.Equal(new PromptTemplate("gone.md", default), task.Ai.Fallback);
    }

    [Fact]
    public void First_of_two_tasks_with_one_id_counts()
    {
        EquatableArray<RunbookEntry> entries = new[] { new RunbookEntry { Id = "a", Name = "First" }, new RunbookEntry { Id = "a", Name = "Second" } };

        Assert.Equal("First", Assert.Single(RunbookAssembler.Assemble(entries, [], []).Tasks).Name);
    }

    private static TaskDefinition Assemble(RunbookEntry entry, TaskDetail detail) =>
        Assert.Single(RunbookAssembler.Assemble(new[] { entry }, [detail], []).Tasks);
}
