using Tofa.Model.Problems;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Importing;

public sealed class MergingTests
{
    private const string Mine = "# mine\r\nname: Bakery  # why\r\ntasks:\r\n  - id: app_1.1.1   # done long ago\r\n    type: MANUAL\r\n    status: \"DONE\"\r\n    name: My own name\r\n\r\n# the end\r\n";

    private readonly Bench bench = new();

    [Fact]
    public void Task_that_is_there_stays_as_it_is_and_every_byte_around_the_new_ones_too()
    {
        bench.Project.Files["runbook.yaml"] = Mine;

        var view = bench.Plan(Samples.FirstPhase, Samples.SecondPhase);

        Assert.Equal(["app_1.1.1"], view.Kept.Select(task => task.Id));
        Assert.Equal(5, view.Added.Count);
        var text = bench.Project.Files["runbook.yaml"];
        var (before, after) = (Mine[..Mine.IndexOf("\r\n\r\n# the end", StringComparison.Ordinal)], "\r\n\r\n# the end\r\n");
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.EndsWith(after, text, StringComparison.Ordinal);
        Assert.Contains("\r\n  - id: app_1.1.2\r\n    name: Draft the order\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tasks/app_1.1.1.yaml", bench.Project.Written);
        Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# only a comment")]
    [InlineData("# a comment\r\n\r\n")]
    [InlineData("---\n")]
    [InlineData("name: Bakery\n")]
    [InlineData("tasks:\n")]
    [InlineData("tasks: [] # none yet\n")]
    [InlineData("{name: Bakery, tasks: []}\n")]
    public void Runbook_without_tasks_gets_its_first(string text)
    {
        bench.Project.Files["runbook.yaml"] = text;

        Assert.Equal(0, bench.Plan(Samples.FirstPhase).ExitCode);

        Assert.Empty(bench.Problems);
        Assert.All(text.Replace("[]", string.Empty, StringComparison.Ordinal).Split(' ', '\n', '\r'), part => Assert.Contains(part, bench.Project.Files["runbook.yaml"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tasks: [\n", 3)]
    [InlineData("tasks:\n- id: a\n\tname: tab\n", 3)]
    [InlineData("tasks: none\n", 1)]
    [InlineData("just a text\n", 1)]
    [InlineData("tasks: &all\n- id: a\nname: *all\n", 1)]
    public void Runbook_that_cannot_be_added_to_safely_is_left_alone(string text, int exitCode)
    {
        bench.Project.Files["runbook.yaml"] = text;

        var stop = Assert.IsType<StopView>(bench.Answer(ImportFormat.Plan, [Samples.FirstPhase]));

        Assert.Equal(exitCode, stop.ExitCode);
        Assert.Empty(bench.Project.Written);
        Assert.NotEmpty(stop.Problems.Select(problem => problem.Message).Concat(stop.Details));
    }

    [Fact]
    public void Dry_run_says_the_same_and_writes_nothing()
    {
        var dry = Assert.IsType<ImportView>(bench.Answer(ImportFormat.Plan, [Samples.FirstPhase], isDry: true));

        Assert.Empty(bench.Project.Written);
        var real = bench.Plan(Samples.FirstPhase);
        Assert.Equal(dry.Added, real.Added);
        Assert.Equal(dry.Files, bench.Project.Written);
    }

    [Fact]
    public void Dependency_in_its_long_form_is_kept_as_it_is_written()
    {
        const string Strict = "tasks:\n- { id: own, type: MANUAL }\n- id: later\n  type: MANUAL\n  depends_on:\n  - own # soft\n  - { require: done, id: app_1.1.1 } # not without it\n- { id: app_1.1.1, type: MANUAL }\n";
        bench.Project.Files["runbook.yaml"] = Strict;

        bench.Plan(Samples.FirstPhase);

        Assert.StartsWith(Strict, bench.Project.Files["runbook.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Detail_file_of_the_very_task_is_kept_and_named()
    {
        const string Own = "id: app_1.1.1\ntype: MANUAL\nstatus: DONE\ndescription: mine\n";
        bench.Project.Files["tasks/app_1.1.1.yaml"] = Own;

        bench.Plan(Samples.FirstPhase);

        Assert.Equal(Own, bench.Project.Files["tasks/app_1.1.1.yaml"]);
        Assert.Contains("status: DONE\n  depends_on: []\n  task_detail_file: tasks/app_1.1.1.yaml", bench.Project.Files["runbook.yaml"], StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Theory]
    [InlineData("tasks/app_1.1.1.yaml")]
    [InlineData("tasks/App_1.1.1.yaml")]
    public void Detail_file_of_another_task_is_left_alone(string path)
    {
        bench.Project.Files[path] = "id: other\ntype: MANUAL\ndescription: mine\n";

        bench.Plan(Samples.FirstPhase);

        Assert.Equal("id: other\ntype: MANUAL\ndescription: mine\n", bench.Project.Files[path]);
        Assert.Contains("task_detail_file: tasks/app_1.1.1-2.yaml", bench.Project.Files["runbook.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void What_an_interruption_left_is_found_again()
    {
        bench.Plan(Samples.FirstPhase);
        var whole = bench.Project.Files.ToDictionary();
        bench.Project.Files.Remove("runbook.yaml");
        bench.Project.Files.Remove("tasks/app_1.1.10.yaml");

        bench.Plan(Samples.FirstPhase);

        Assert.Equal(whole, bench.Project.Files.ToDictionary());
    }

    [Fact]
    public void Nothing_is_imported_while_a_runner_is_at_work()
    {
        var busy = new Bench { Lock = new FakeLock("process 7") };
        busy.Project.Files["runbook.yaml"] = Mine;

        var stop = Assert.IsType<StopView>(busy.Answer(ImportFormat.Plan, [Samples.FirstPhase]));

        Assert.Equal(5, stop.ExitCode);
        Assert.Empty(busy.Project.Written);
    }

    [Fact]
    public void File_that_is_not_there_is_a_slip_of_the_pen()
    {
        var request = new ImportRequest(ImportFormat.Plan, ["phase9.yaml"], "/acme", "app_", null, new Tofa.Runner.Modules.Outcomes.Invocation("tofa", null), false);

        var view = new Tofa.Tool.Flows.ImportFlow(new FakeSources(), bench.Project, bench.Lock).Import(request);

        Assert.Equal(2, view.ExitCode);
    }
}
