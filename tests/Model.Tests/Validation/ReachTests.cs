using Tofa.Model.Problems;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Validation;

/// <summary>A task that waits for a broken one has no mistake of its own, so the broken one is told beside it: two messages, which the table of single ones cannot hold.</summary>
public sealed class ReachTests
{
    [Fact]
    public void Task_behind_a_cycle_can_never_start()
    {
        var problem = Only("""
            === runbook.yaml
            tasks:
            - { id: a, type: MANUAL, depends_on: [b] }
            - { id: b, type: MANUAL, depends_on: [a] }
            - { id: start, type: MANUAL }
            - { id: c, type: MANUAL, depends_on: [start, [|a|]] }
            """, "TOFA5011");

        Assert.Equal("Task 'c' can never start, because it waits for 'a', which cannot start with the dependencies that it has; mend those first", problem.Message);
    }

    [Fact]
    public void First_of_many_is_told_with_their_number()
    {
        var problem = Only("""
            === runbook.yaml
            tasks:
            - { id: last, type: MANUAL, depends_on: [[|middle|]] }
            - { id: middle, type: MANUAL, depends_on: [broken] }
            - { id: broken, type: MANUAL, depends_on: [broken] }
            - { id: other, type: MANUAL, depends_on: [broken] }
            """, "TOFA5010");

        Assert.Equal(
            "Task 'last' can never start, because it waits for 'middle', which cannot start with the dependencies that it has (nor can 2 other tasks); mend those first",
            problem.Message);
    }

    [Fact]
    public void Task_behind_one_that_waits_for_itself_can_never_start() =>
        Only("=== runbook.yaml\ntasks:\n- { id: a, type: MANUAL, depends_on: [a] }\n- { id: b, type: MANUAL, depends_on: [[|a|]] }", "TOFA5010");

    [Theory]
    [InlineData("- { id: a, type: MANUAL, depends_on: [b] }\n- { id: b, type: MANUAL, depends_on: [a] }\n- { id: c, type: MANUAL }")]
    [InlineData("- { id: a, type: MANUAL, depends_on: [b, gone] }\n- { id: b, type: MANUAL }")]
    [InlineData("- { id: a, type: MANUAL, depends_on: [gone] }\n- { id: b, type: MANUAL, depends_on: [a] }\n- { id: c, type: MANUAL, depends_on: [b] }")]
    [InlineData("- { id: a, type: MANUAL, depends_on: [b, b] }\n- { id: b, type: MANUAL }")]
    [InlineData("- { id: a, type: MANUAL }\n- { id: a, type: MANUAL, depends_on: [b] }\n- { id: b, type: MANUAL, depends_on: [a] }")]
    public void Task_that_can_start_or_is_told_itself_is_not_told(string tasks) => Assert.DoesNotContain(
        RunbookCompiler.Compile(MarkedProject.Parse("=== runbook.yaml\ntasks:\n" + tasks).Files).Problems, problem => problem.Kind.Id == "TOFA5071");

    [Fact]
    public void Chain_of_ten_thousand_behind_a_cycle_is_told_once()
    {
        var tasks = string.Concat(Enumerable.Range(2, 10_000).Select(i => $"- {{ id: t{i}, type: MANUAL, depends_on: [t{i - 1}] }}\n"));
        var problems = RunbookCompiler.Compile(MarkedProject.Parse("=== runbook.yaml\ntasks:\n- { id: t0, type: MANUAL, depends_on: [t1] }\n- { id: t1, type: MANUAL, depends_on: [t0] }\n" + tasks).Files).Problems;

        Assert.Equal(["TOFA5011", "TOFA5071"], problems.Select(problem => problem.Kind.Id));
        Assert.Contains("(nor can 9999 other tasks)", problems[1].Message, StringComparison.Ordinal);
    }

    private static Problem Only(string text, string beside)
    {
        var project = MarkedProject.Parse(text);
        var problems = RunbookCompiler.Compile(project.Files).Problems;
        Assert.Contains(problems, problem => problem.Kind.Id == beside);
        var found = Assert.Single(problems, problem => problem.Kind.Id != beside);
        Assert.Equal(("TOFA5071", project.Marked), (found.Kind.Id, found.Span));
        return found;
    }
}
