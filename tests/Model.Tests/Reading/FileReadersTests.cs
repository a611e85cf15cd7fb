using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Tests.Reading;

public sealed class FileReadersTests
{
    [Fact]
    public void Entry_keeps_its_place_when_broken_ones_stand_before_it()
    {
        var runbook = RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks:\n- 1\n- name: x\n- id: a\n  status: DONE\n"));

        Assert.Equal("a", Assert.Single(runbook.Entries).Id);
        Assert.Equal(TaskState.Done, Assert.Single(runbook.States));
        Assert.Equal("tasks[2]", runbook.PathOf(0));
    }

    [Fact]
    public void Entry_does_not_change_with_status_comments_and_places()
    {
        var before = RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks:\n- id: a\n  status: READY\n"));
        var after = RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, "runbook.yaml", "# x\ntasks:\n\n- status: DONE # y\n  id: 'a'\n"));

        Assert.Equal(before.Entries, after.Entries);
        Assert.NotEqual(before.States, after.States);
    }

    [Fact]
    public void Detail_does_not_change_with_status_comments_and_places()
    {
        const string text = "id: a\nai_details: { prompt: 'Hi {{x}}', input_context: { x: y } }\nscript_details: make\n";

        var before = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", text));
        var after = TaskFileReader.Read(new ProjectFile(FileKind.Task, "./tasks/a.yaml", "# x\nstatus: ERROR\nissues: [{ type: X }]\n" + text));

        Assert.Equal(before.Detail, after.Detail);
        Assert.Equal(TaskState.Error, after.State);
    }

    [Fact]
    public void Text_counts_as_a_list_of_one_step()
    {
        var steps = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", "id: a\nmanual_instructions: |\n  One.\n  Two.\n")).Detail.ManualInstructions;

        Assert.Equal("One.\nTwo.\n", Assert.Single(steps));
    }

    [Theory]
    [InlineData("script_details: make all", "make all", "")]
    [InlineData("script_details: { command: make all }", "make all", "")]
    [InlineData("script_details: { command: [make, 'all of it'] }", null, "make|all of it")]
    public void Command_is_a_shell_line_or_an_argument_list(string yaml, string? shell, string arguments)
    {
        var script = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", "id: a\n" + yaml)).Detail.Script!;

        Assert.Equal(shell, script.ShellCommand);
        Assert.Equal(arguments, string.Join('|', script.Command));
    }

    [Fact]
    public void Timeout_and_environment_of_the_script_win_over_those_of_the_task()
    {
        const string text = "id: a\ntimeout: 5m\nenv: { A: 1, B: 2 }\nscript_details: { command: make, timeout: 1m, env: { B: 3, C: no } }";

        var script = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", text)).Detail.Script!;

        Assert.Equal(TimeSpan.FromMinutes(1), script.Timeout);
        Assert.Equal("A=1 B=3 C=no", string.Join(' ', script.Environment.Select(variable => $"{variable.Name}={variable.Value}")));
    }

    [Theory]
    [InlineData("1m30s", 90)]
    [InlineData("90", 90)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void Timeout_is_for_models_too_and_what_is_wrong_with_it_is_told_once(string timeout, int? seconds)
    {
        var read = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", $"id: a\ntimeout: {timeout}\nai_details: {{ prompt: x, fallback_model: gpt-4o }}"));

        Assert.Equal((seconds, "gpt-4o"), ((int?)read.Detail.Ai!.Timeout?.TotalSeconds, read.Detail.Ai.FallbackModel));
        Assert.Equal(timeout == "soon" ? 1 : 0, read.Problems.Count(problem => problem.Kind.Id == "TOFA5028"));
    }

    [Fact]
    public void Context_values_are_texts_or_files()
    {
        const string text = "id: a\nai_details: { prompt: x, input_context: { a: 1.0, b: { file: ./data//x.csv }, c: null, d: 'null' } }";

        var values = TaskFileReader.Read(new ProjectFile(FileKind.Task, "tasks/a.yaml", text)).Detail.Ai!.InputContext;

        Assert.Equal(
            [new ContextValue("a", "1.0", null) { Kind = ContextKind.Fraction }, new ContextValue("b", null, "data/x.csv"), new ContextValue("c", "", null), new ContextValue("d", "null", null)],
            values);
    }

    [Fact]
    public void Byte_order_mark_of_a_template_is_not_sent_to_the_model()
    {
        var template = TemplateFileReader.Read(new ProjectFile(FileKind.Template, "p.md", "\ufeffHi {{"));

        Assert.Equal("Hi {{", Assert.Single(template.Template.Segments).Text);
        Assert.Equal(4, Assert.Single(template.Problems).Span.Start);
    }
}
