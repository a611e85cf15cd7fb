using Tofa.Model.Reading;

namespace Tofa.Tool.Tests.Importing;

public sealed class PlanImportTests
{
    private readonly Bench bench = new();

    [Fact]
    public void Plan_becomes_a_runbook_that_compiles_without_a_word()
    {
        var view = bench.Plan(Samples.FirstPhase, Samples.SecondPhase);

        Assert.Equal(0, view.ExitCode);
        Assert.Equal(["app_1.1.1", "app_1.1.2", "app_1.1.10", "app_phase_1", "app_2.1.1", "app_phase_2"], view.Added.Select(task => task.Id));
        Assert.Empty(bench.Problems);
        const string Expected = """
            tasks:
            - id: app_1.1.1
              name: Choose an oven
              type: MANUAL
              status: PENDING
              depends_on: []
              task_detail_file: tasks/app_1.1.1.yaml
            - id: app_1.1.2
              name: Draft the order
              type: AI_ASSISTED
              status: PENDING
              depends_on: [app_1.1.1]
              task_detail_file: tasks/app_1.1.2.yaml

            """;
        Assert.StartsWith(Expected.ReplaceLineEndings("\n").TrimEnd('\n'), bench.Project.Files["runbook.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Manual_subtask_keeps_its_details_as_instructions_and_what_has_no_place_in_the_description()
    {
        bench.Plan(Samples.FirstPhase);

        var choose = Detail("app_1.1.1");
        Assert.Equal(["Compare three ovens.\nNote `watts` and price.\n"], choose.ManualInstructions);
        Assert.Equal(["A list of `ovens`."], choose.Outputs);
        Assert.Equal("Part of Phase 0: Oven", choose.Description);
        Assert.Equal("Part of Phase 0: Oven\n\npriority: high", Detail("app_1.1.10").Description);
    }

    [Fact]
    public void Prompt_of_a_subtask_is_sent_literally_braces_included()
    {
        bench.Plan(Samples.FirstPhase);

        var draft = Detail("app_1.1.2");
        Assert.Equal("big-model", draft.Ai!.Model);
        var values = draft.Ai.InputContext.ToDictionary(value => value.Key, value => value.Text);
        var rendered = string.Concat(draft.Ai.InlinePrompt!.Segments.Select(segment =>
            segment.Kind == Tofa.Model.Templates.TemplateSegmentKind.Placeholder ? values[segment.Text] : segment.Text));
        Assert.Equal("Goal: an order.\nAddress: {{street}} and {{{city}}}.\n", rendered);
        Assert.Contains("If it fails: Write it by hand.", draft.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Phase_is_checked_at_its_end()
    {
        bench.Plan(Samples.FirstPhase);

        var phase = Detail("app_phase_1");
        Assert.Equal("Phase 0: Oven", phase.Name);
        Assert.Equal("Get an oven that heats.", phase.Description);
        Assert.Equal(["A warm oven."], phase.Outputs);
        Assert.Contains("depends_on: [app_1.1.1, app_1.1.2, app_1.1.10]", bench.Project.Files["runbook.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_counterpart_is_said_once_with_its_number()
    {
        var view = bench.Plan(Samples.FirstPhase.Replace("outputs:\n      - \"A draft.\"", "priority: low", StringComparison.Ordinal));

        Assert.Contains(view.Remarks, row => row.ToString() == "phase0.yaml(31,5): 'priority' has no counterpart in a runbook and stands in the description (2 times)");
    }

    [Theory]
    [InlineData("app_", "app_2.1.1")]
    [InlineData("", "2.1.1")]
    [InlineData("bake/", "bake/2.1.1")]
    public void Ids_get_the_prefix(string prefix, string id)
    {
        bench.Answer(Tofa.Tool.Modules.Importing.ImportFormat.Plan, [Samples.FirstPhase, Samples.SecondPhase], prefix: prefix);

        Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == Tofa.Model.Problems.ProblemSeverity.Error);
        Assert.Contains(bench.Project.ReadDefinition(), file => file.Kind == FileKind.Task && TaskFileReader.Read(file).Detail.Id == id);
    }

    [Fact]
    public void Last_subtask_of_a_file_that_was_cut_off_is_told_at_its_place_and_the_phase_waits()
    {
        const string Cut = "\n  - id: 2.1.2```";

        var view = bench.Plan(Samples.FirstPhase, Samples.SecondPhase + Cut);

        Assert.Equal(1, view.ExitCode);
        Assert.Contains("app_2.1.1", view.Added.Select(task => task.Id));
        Assert.DoesNotContain("app_phase_2", view.Added.Select(task => task.Id));
        var row = Assert.Single(view.Unreadable);
        Assert.StartsWith("phase1.yaml(10,5): subtask '2.1.2```' says neither what it is nor what to do", row.ToString(), StringComparison.Ordinal);

        var mended = bench.Plan(Samples.FirstPhase, Samples.SecondPhase);

        Assert.Equal(["app_phase_2"], mended.Added.Select(task => task.Id));
        Assert.Equal(0, mended.ExitCode);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Subtask_within_which_reading_ends_is_not_imported_and_those_before_it_are()
    {
        var view = bench.Plan(Samples.FirstPhase[..Samples.FirstPhase.IndexOf("A draft.", StringComparison.Ordinal)]);

        Assert.Equal(["app_1.1.1"], view.Added.Select(task => task.Id));
        Assert.Contains(view.Unreadable, row => row is { Line: > 31 } && row.Message.Contains("cannot be read as YAML", StringComparison.Ordinal));
        Assert.Contains(view.Unreadable, row => row.Message.StartsWith("subtask '1.1.2' is not whole", StringComparison.Ordinal));
        Assert.Empty(bench.Problems);
    }

    private TaskDetail Detail(string id) => TaskFileReader.Read(new ProjectFile(FileKind.Task, $"tasks/{id}.yaml", bench.Project.Files[$"tasks/{id}.yaml"])).Detail;
}
