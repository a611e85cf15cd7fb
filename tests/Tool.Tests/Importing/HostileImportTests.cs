using System.Text;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Importing;

public sealed class HostileImportTests
{
    private readonly Bench bench = new();

    [Theory]
    [InlineData("", "has to be a mapping with 'subtasks'")]
    [InlineData("just a text", "has to be a mapping with 'subtasks'")]
    [InlineData("[a, b]", "has to be a mapping with 'subtasks'")]
    [InlineData("id: 1\nname: nothing\n", "has no 'subtasks'")]
    [InlineData("subtasks: none\n", "'subtasks' of the phase has to be a list, but it is 'none'")]
    [InlineData("subtasks: {a: 1}\n", "'subtasks' of the phase has to be a list, but it is a mapping")]
    [InlineData("subtasks: [1]\n", "a subtask has to be a mapping with an 'id', but it is '1'")]
    [InlineData("subtasks: [null]\n", "a subtask has to be a mapping with an 'id', but it is empty")]
    [InlineData("subtasks: [[1]]\n", "a subtask has to be a mapping with an 'id', but it is a list")]
    [InlineData("subtasks: [{name: a}]\n", "a subtask has no 'id'")]
    [InlineData("subtasks: [{id: {a: b}, name: a}]\n", "'id' of a subtask without an id has to be a text, but it is a mapping")]
    [InlineData("subtasks: [{id: 1}]\n", "says neither what it is nor what to do")]
    [InlineData("a: \0b", "NUL")]
    [InlineData("a: [[[[", "cannot be read as YAML")]
    [InlineData("---\na: 1\n---\nb: 2\n", "second document")]
    public void Plan_that_is_none_is_told_and_adds_nothing(string text, string message)
    {
        ToldAndNothingAdded(bench.Plan(text), message);
    }

    [Theory]
    [InlineData("", "has to be an object with 'tasks'")]
    [InlineData("[]", "has to be an object with 'tasks'")]
    [InlineData("{\"master\": 1}", "'master' is not a tag with a list of 'tasks'")]
    [InlineData("{\"master\": {\"tasks\": {}}}", "'master' is not a tag with a list of 'tasks'")]
    [InlineData("{\"tasks\": [1]}", "a task has to be an object with an 'id', but it is '1'")]
    [InlineData("{\"tasks\": [null]}", "a task has to be an object with an 'id', but it is empty")]
    [InlineData("{\"tasks\": [{\"title\": \"a\"}]}", "a task has no 'id'")]
    [InlineData("{\"tasks\": [{\"id\": 1, \"title\": \"\\ud83d\"}]}", "cannot be read as JSON")]
    [InlineData("{\"tasks\": [{\"id\": 1}]}", "task '1' says neither what it is nor what to do")]
    public void Tasks_that_are_none_are_told_and_add_nothing(string text, string message)
    {
        ToldAndNothingAdded(bench.TaskMaster(text), message);
    }

    [Fact]
    public void One_bad_item_does_not_keep_the_others_out()
    {
        var view = bench.TaskMaster("""
            {
              "tasks": [
                null,
                { "id": 1, "title": ["a", "b"], "description": "A.", "status": { "is": "odd" }, "dependencies": "2", "subtasks": { "id": 1 } },
                { "id": 2, "title": "B", "dependencies": [{ "id": 1 }, null] },
                "text"
              ]
            }
            """);

        Assert.Equal(["master_1", "master_2"], view.Added.Select(task => task.Id));
        Assert.Equal(6, view.Unreadable.Count);
        Assert.All(view.Unreadable, row => Assert.InRange(row.Line, 3, 6));
        Assert.Contains("title: [a, b]", bench.Project.Files["tasks/master_1.yaml"], StringComparison.Ordinal);
        Assert.Contains("subtasks: {id: 1}", bench.Project.Files["tasks/master_1.yaml"], StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Value_of_the_wrong_kind_is_said_once_and_one_without_a_counterpart_is_remarked()
    {
        var view = bench.Plan("id: 1\nsubtasks:\n- { id: 1.1, name: [a, b], details: x, dependencies: [], mood: good }\n");

        Assert.Contains("'name' of subtask '1.1' has to be a text, but it is a list", Assert.Single(view.Unreadable).Message, StringComparison.Ordinal);
        Assert.Contains(view.Remarks, row => row.Message.StartsWith("'mood' has no counterpart", StringComparison.Ordinal));
        Assert.DoesNotContain(view.Remarks, row => row.Message.StartsWith("'name' has no counterpart", StringComparison.Ordinal));
    }

    [Fact]
    public void Dry_run_refuses_what_the_import_would()
    {
        var busy = new Bench { Lock = new FakeLock("process 7") };
        var begun = new Bench { Lock = new FakeLock("process 7") };
        busy.Project.Files["runbook.yaml"] = "tasks:\n- { id: a, type: MANUAL }\n";
        bench.Project.Protected = "tasks/app_1.1.1.yaml";

        Assert.Equal(StopKind.Locked, Assert.IsType<StopView>(busy.Answer(ImportFormat.Plan, [Samples.FirstPhase], isDry: true)).Outcome);
        Assert.IsType<ImportView>(begun.Answer(ImportFormat.Plan, [Samples.FirstPhase], isDry: true));
        Assert.Throws<StateException>(() => bench.Answer(ImportFormat.Plan, [Samples.FirstPhase], isDry: true));
        Assert.Empty(bench.Project.Written);
    }

    [Fact]
    public void Id_that_is_given_twice_is_told_with_the_place_of_the_first()
    {
        var view = bench.Plan(Samples.FirstPhase, Samples.FirstPhase.Replace("id: 1\n", "id: 9\n", StringComparison.Ordinal));

        Assert.Equal(3, view.Unreadable.Count);
        Assert.StartsWith("phase1.yaml(10,5): id 'app_1.1.1' is that of the task at phase0.yaml(10,5) already", view.Unreadable[0].ToString(), StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Dependencies_that_cannot_be_met_are_left_out_said_and_kept_readable()
    {
        var view = bench.Plan("""
            id: 1
            subtasks:
            - {id: a, name: A, dependencies: [b]}
            - {id: b, name: B, dependencies: [c]}
            - {id: c, name: C, dependencies: [a, c, nowhere]}
            """);

        Assert.Equal(1, view.ExitCode);
        Assert.Equal(
            ["phase0.yaml(5,35)", "phase0.yaml(5,38)", "phase0.yaml(5,41)"],
            view.LeftOut.Select(row => row.ToString().Split(':')[0]));
        Assert.Contains("depends on 'app_a', which waits for it in turn", bench.Project.Files["tasks/app_c.yaml"], StringComparison.Ordinal);
        Assert.Contains("depends on 'app_nowhere', which no task has as its id", bench.Project.Files["tasks/app_c.yaml"], StringComparison.Ordinal);
        Assert.Empty(bench.Problems);
    }

    [Fact]
    public void Long_chains_and_knots_do_not_exhaust_anything()
    {
        var chain = new StringBuilder("id: 1\nsubtasks:\n");
        for (var i = 0; i < 20_000; i++)
            chain.Append("- {id: t").Append(i).Append(", name: N, dependencies: [t").Append((i + 1) % 20_000).Append("]}\n");

        var view = Assert.IsType<Tofa.Tool.Modules.Views.ImportView>(bench.Answer(ImportFormat.Plan, [chain.ToString()], isDry: true));

        Assert.Single(view.LeftOut);
        Assert.Equal(20_001, view.Added.Count);
    }

    [Fact]
    public void Ten_megabytes_are_refused_at_once()
    {
        var view = bench.Plan("subtasks:\n" + string.Concat(Enumerable.Repeat("- {id: a, name: b}\n", 10 * 1024 * 1024 / 19)));

        Assert.Contains("more than 4,000,000 characters", Assert.Single(view.Unreadable).Message, StringComparison.Ordinal);
        Assert.Empty(bench.Project.Written);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/root")]
    [InlineData("CON")]
    [InlineData("a b\u202Ec`'\"")]
    [InlineData("no")]
    [InlineData("1e3")]
    [InlineData(": # - [x]")]
    public void Odd_id_stays_the_id_and_its_file_stays_in_the_project(string id)
    {
        var view = bench.Answer(ImportFormat.Plan, ["subtasks:\n- id: '" + id.Replace("'", "''", StringComparison.Ordinal) + "'\n  name: N\n"], prefix: string.Empty);

        Assert.Equal([id], Assert.IsType<Tofa.Tool.Modules.Views.ImportView>(view).Added.Select(task => task.Id));
        Assert.All(bench.Project.Written, path => Assert.Matches(@"\A(tasks/[A-Za-z0-9._~-]+\.yaml|runbook\.yaml)\z", path));
        Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Nested_values_and_aliases_stay_within_the_limits()
    {
        var nested = "subtasks: [{id: a, name: A, odd: " + new string('[', YamlLimits.MaxDepth) + "]";
        const string Bomb = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nsubtasks: [{id: a, name: A, odd: *c}]\n";

        Assert.Contains(bench.Plan(nested).Unreadable, row => row.Message.Contains("within each other", StringComparison.Ordinal));
        Assert.Equal(["app_a"], bench.Plan(Bomb).Added.Select(task => task.Id));
    }

    private void ToldAndNothingAdded(ImportView view, string message)
    {
        Assert.Equal(1, view.ExitCode);
        Assert.Contains(view.Unreadable, row => row.Message.Contains(message, StringComparison.Ordinal));
        Assert.Empty(bench.Project.Written);
    }
}
