using Tofa.Model.Runbooks;
using Tofa.Model.Tests.Validation;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Assembling;

/// <summary>What <c>require: done</c> becomes (decision C-7).</summary>
public sealed class StrictDependencyTests
{
    private const string Tasks = "=== runbook.yaml\ntasks:\n- { id: a, type: MANUAL }\n- { id: b, type: MANUAL }\n";

    [Theory]
    [InlineData("[a, b]", "")]
    [InlineData("[{ id: a }, b]", "")]
    [InlineData("[{ id: a, require: null }, b]", "")]
    [InlineData("[{ id: a, require: done }, b]", "a")]
    [InlineData("[{ require: done, id: a }, { id: b, require: done }]", "a b")]
    [InlineData("[a, b, { id: a, require: done }]", "a")]
    public void Dependencies_keep_their_order_and_those_that_have_to_be_done_are_among_them(string written, string strict)
    {
        var task = Last(Tasks + $"- {{ id: c, type: MANUAL, depends_on: {written} }}");

        Assert.Equal(["a", "b"], task.DependsOn);
        Assert.Equal(strict, string.Join(' ', task.RequiresDone));
    }

    [Theory]
    [InlineData("depends_on: [a], ", "")]
    [InlineData("", "a")]
    public void Detail_file_counts_only_where_the_runbook_says_nothing(string written, string strict)
    {
        var task = Last(Tasks + $"- {{ id: c, type: MANUAL, {written}task_detail_file: tasks/c.yaml }}\n=== tasks/c.yaml\nid: c\nmanual_instructions: Do it.\ndepends_on:\n- id: a\n  require: done\n");

        Assert.Equal(["a"], task.DependsOn);
        Assert.Equal(strict, string.Join(' ', task.RequiresDone));
    }

    private static TaskDefinition Last(string project) => RunbookCompiler.Compile(MarkedProject.Parse(project).Files).Definition.Tasks[^1];
}
