using System.Diagnostics;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Validation;

public sealed class RunbookCompilerTests
{
    [Fact]
    public void Every_problem_of_every_file_is_reported_at_once_in_the_order_of_file_and_place()
    {
        var compiled = Compile("""
            === runbook.yaml
            tasks:
            - { id: a, type: MANAUL, depends_on: [b, x] }
            - { id: a, type: AI_ASSISTED, task_detail_file: tasks/a.yaml, stat: DONE }
            - { name: null }
            === tasks/a.yaml
            id: b
            timeout: soon
            === prompt_templates/p.md
            {{
            """);

        Assert.Equal(
            [
                "prompt_templates/p.md TOFA5022", "runbook.yaml TOFA5007", "runbook.yaml TOFA5009", "runbook.yaml TOFA5009",
                "runbook.yaml TOFA5008", "runbook.yaml TOFA5004", "runbook.yaml TOFA5006", "tasks/a.yaml TOFA5015", "tasks/a.yaml TOFA5028",
            ],
            compiled.Problems.Select(problem => $"{problem.File} {problem.Kind.Id}"));
        Assert.True(compiled.HasErrors);
    }

    [Fact]
    public void Each_knot_of_cycles_is_reported_once_and_apart_from_the_others()
    {
        var compiled = Compile("""
            === runbook.yaml
            tasks:
            - { id: a, type: MANUAL, depends_on: [b, c] }
            - { id: b, type: MANUAL, depends_on: [a, c] }
            - { id: c, type: MANUAL, depends_on: [a, b] }
            - { id: d, type: MANUAL, depends_on: [e, a] }
            - { id: e, type: MANUAL, depends_on: [d] }
            """);

        Assert.Equal(["a -> b -> a", "d -> e -> d"], compiled.Problems.Select(problem => problem.Arguments[0]));
    }

    [Fact]
    public void Broken_runbook_hides_its_own_gaps_but_not_its_other_mistakes()
    {
        var compiled = Compile("""
            === runbook.yaml
            tasks:
            - { id: a, type: ROBOT, depends_on: [later] }
            - { id: b, task_detail_file: tasks/b.yaml }
            - id: "c
            === tasks/b.yaml
            id: b
            depends_on: [later]
            === tasks/later.yaml
            id: later
            """);

        Assert.Equal(["TOFA5007", "TOFA5001"], compiled.Problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void Broken_detail_file_takes_nothing_else_down()
    {
        var compiled = Compile("""
            === runbook.yaml
            tasks:
            - { id: a, type: AI_ASSISTED, task_detail_file: tasks/a.yaml }
            - { id: b, type: MANUAL, depends_on: [x] }
            === tasks/a.yaml
            id: a
            name: "
            """);

        Assert.Equal(["runbook.yaml TOFA5009", "tasks/a.yaml TOFA5001"], compiled.Problems.Select(problem => $"{problem.File} {problem.Kind.Id}"));
        Assert.Equal(["a", "b"], compiled.Definition.Tasks.Select(task => task.Id));
    }

    [Fact]
    public void Statuses_of_runbook_and_detail_files_are_kept_apart()
    {
        var compiled = Compile("""
            === runbook.yaml
            tasks:
            - { id: a, type: MANUAL, status: DONE, task_detail_file: tasks/a.yaml }
            - { id: b, type: MANUAL }
            === tasks/a.yaml
            id: a
            status: READY
            description: A.
            """);

        Assert.Equal(TaskState.Done, compiled.RunbookStates["a"]);
        Assert.Equal(TaskState.Pending, compiled.RunbookStates["b"]);
        Assert.Equal(TaskState.Ready, Assert.Single(compiled.DetailStates).Value);
        Assert.False(compiled.HasErrors);
    }

    [Fact]
    public void Second_runbook_is_refused()
    {
        var compiled = RunbookCompiler.Compile(
        [
            new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks: [{ id: a, type: MANUAL }]"),
            new ProjectFile(FileKind.Runbook, "old/runbook.yaml", "tasks: [{ id: b, type: MANUAL }]"),
        ]);

        Assert.Equal(ProblemKinds.ConflictingForms, Assert.Single(compiled.Problems).Kind);
    }

    [Fact]
    public void Ten_thousand_tasks_are_checked_while_a_person_types()
    {
        var entries = Enumerable.Range(0, 10_000).Select(i => $"- {{ id: task-{i}, type: MANUAL, depends_on: [task-{(i + 1) % 10_000}, missing-{i}] }}\n");
        var file = new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks:\n" + string.Concat(entries));
        var clock = Stopwatch.StartNew();

        var compiled = RunbookCompiler.Compile([file]);

        // Takes half a second of processor time; the bound leaves room for a crowded machine.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(10_001, compiled.Problems.Count);
        Assert.StartsWith("task-0 -> task-1 -> ", Assert.Single(compiled.Problems, problem => problem.Kind == ProblemKinds.DependencyCycle).Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Any_texts_are_compiled_without_a_crash_and_every_problem_is_inside_of_its_file() =>
        Properties.Holds(Properties.HostileTexts, texts =>
        {
            List<ProjectFile> files = [.. texts.Select((text, i) => FileOf(text, i))];
            var lengths = files.ToDictionary(file => file.Path, file => file.Text.Length);
            return RunbookCompiler.Compile(files).Problems.All(problem =>
                problem.Message.Length > 0 && problem.Span.Start >= 0 && problem.Span.End <= lengths.GetValueOrDefault(problem.File, 0));
        });

    private static ProjectFile FileOf(string text, int i) => (i % 3) switch
    {
        0 => new ProjectFile(FileKind.Runbook, $"runbook{i}.yaml", "tasks:\n- id: a\n  task_detail_file: tasks/1.yaml\n  type: AI_ASSISTED\n" + text),
        1 => new ProjectFile(FileKind.Task, $"tasks/{i}.yaml", "id: a\nai_details:\n  prompt_template: p2.md\n  " + text),
        _ => new ProjectFile(FileKind.Template, $"p{i}.md", text),
    };

    private static CompiledRunbook Compile(string project) => RunbookCompiler.Compile(MarkedProject.Parse(project).Files);
}
