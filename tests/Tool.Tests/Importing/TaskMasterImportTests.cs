using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Tool.Modules.Importing.TaskMasters;

namespace Tofa.Tool.Tests.Importing;

public sealed class TaskMasterImportTests
{
    private readonly Bench bench = new();

    [Fact]
    public void Tags_tasks_and_subtasks_become_a_runbook_that_compiles_without_a_word()
    {
        var view = bench.TaskMaster(Samples.TaskMaster);

        Assert.Equal(0, view.ExitCode);
        Assert.Equal(["master_1.1", "master_1.2", "master_1", "master_2.1", "master_2.3", "master_2", "summer_1"], view.Added.Select(task => task.Id));
        Assert.Empty(bench.Problems);
    }

    [Theory]
    [InlineData("master_1.1", "")]
    [InlineData("master_1.2", "master_1.1")]
    [InlineData("master_1", "master_1.1 master_1.2")]
    [InlineData("master_2.1", "master_1.2 master_1")]
    [InlineData("master_2.3", "master_2.1 master_1")]
    [InlineData("master_2", "master_1 master_2.1 master_2.3")]
    public void Subtask_waits_for_its_siblings_and_for_what_its_parent_waits_for_and_the_parent_for_its_subtasks(string id, string dependsOn)
    {
        bench.TaskMaster(Samples.TaskMaster);

        var entry = Runbook().Entries.Single(entry => entry.Id == id);
        Assert.Equal(dependsOn, string.Join(' ', entry.DependsOn));
    }

    [Theory]
    [InlineData("pending", "Pending", false)]
    [InlineData("done", "Done", false)]
    [InlineData("completed", "Done", false)]
    [InlineData("cancelled", "Skipped", false)]
    [InlineData("in-progress", "Pending", true)]
    [InlineData("review", "Pending", true)]
    [InlineData("deferred", "Pending", true)]
    [InlineData("blocked", "Pending", true)]
    [InlineData("testing", "Pending", true)]
    [InlineData("running", "Pending", true)]
    [InlineData(null, "Pending", false)]
    public void Status_is_mapped_and_what_has_no_counterpart_is_said(string? status, string state, bool isSaid)
    {
        Assert.Equal(Enum.Parse<TaskState>(state), StatusMapping.Of(status));
        Assert.Equal(isSaid, StatusMapping.Remark(status) is not null);
    }

    [Fact]
    public void Status_is_in_the_runbook_and_in_the_detail_file()
    {
        bench.TaskMaster(Samples.TaskMaster);

        var states = RunbookCompiler.Compile(bench.Project.ReadDefinition()).RunbookStates;
        Assert.Equal((TaskState.Done, TaskState.Skipped, TaskState.Pending), (states["master_1"], states["master_2.1"], states["master_2"]));
    }

    [Fact]
    public void Strategy_is_the_last_instruction_and_other_fields_stand_in_the_description()
    {
        bench.TaskMaster(Samples.TaskMaster);

        Assert.Equal(["Rent a room.\nBuy a door.", "Check: Open the door."], Detail("master_1").ManualInstructions);
        Assert.Equal("A shop with a door.\n\npriority: high", Detail("master_1").Description);
        Assert.Equal("A door \ud83d\udeaa.\n\nPart of Set up the shop", Detail("master_1.2").Description);
        Assert.Equal("Sell it.\n\nStatus in Task Master: in-progress\n\nmetadata: {sprint: Q1, links: [1, 2]}", Detail("master_2").Description);
        Assert.Equal(["Ice cream"], Detail("summer_1").ManualInstructions);
    }

    [Fact]
    public void Only_one_tag_is_imported_on_request()
    {
        var view = bench.TaskMaster(Samples.TaskMaster, "summer");

        Assert.Equal(["summer_1"], view.Added.Select(task => task.Id));
    }

    [Fact]
    public void Tag_that_is_not_there_is_told_with_the_nearest()
    {
        var view = bench.TaskMaster(Samples.TaskMaster, "sumer");

        Assert.Equal(1, view.ExitCode);
        Assert.Empty(view.Added);
        Assert.Contains("did you mean 'summer'?", Assert.Single(view.Unreadable).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_without_tags_is_that_of_the_usual_tag_so_that_the_migrated_one_finds_its_tasks_again()
    {
        const string Tasks = """[ { "id": "1", "title": "A", "status": "pending", "dependencies": [] } ]""";
        Assert.Equal(["master_1"], bench.TaskMaster($$"""{ "tasks": {{Tasks}}, "metadata": { "version": "1" } }""").Added.Select(task => task.Id));

        var again = bench.TaskMaster($$"""{ "master": { "tasks": {{Tasks}} } }""");

        Assert.Equal(["master_1"], again.Kept.Select(task => task.Id));
        Assert.Empty(again.Added);
    }

    [Fact]
    public void Task_within_which_reading_ends_is_not_imported_and_those_before_it_are()
    {
        var view = bench.TaskMaster(Samples.TaskMaster[..Samples.TaskMaster.IndexOf("Find a price", StringComparison.Ordinal)]);

        Assert.Equal(["master_1.1", "master_1.2", "master_1"], view.Added.Select(task => task.Id));
        Assert.Contains(view.Unreadable, row => row.Message.Contains("cannot be read as JSON", StringComparison.Ordinal));
        Assert.Contains(view.Unreadable, row => row.Message.StartsWith("task '2' is not whole", StringComparison.Ordinal));
        Assert.Empty(bench.Problems);
    }

    private RunbookFile Runbook() => RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, "runbook.yaml", bench.Project.Files["runbook.yaml"]));

    private TaskDetail Detail(string id) => TaskFileReader.Read(new ProjectFile(FileKind.Task, $"tasks/{id}.yaml", bench.Project.Files[$"tasks/{id}.yaml"])).Detail;
}
