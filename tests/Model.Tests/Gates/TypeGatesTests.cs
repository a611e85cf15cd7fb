using Tofa.Model.Runbooks;
using Tofa.Model.Tests.Validation;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Gates;

public sealed class TypeGatesTests
{
    private const string Project = """
        === runbook.yaml
        gates:
          MANUAL:
            Testing: { scenarios: ">= 5", edge_cases: handled }
            reviewed: true
          AUTOMATED_SCRIPT: { exit_code: 0 }
        tasks:
        - { id: approve, task_detail_file: tasks/approve.yaml }
        - { id: build, task_detail_file: tasks/build.yaml }
        === tasks/approve.yaml
        id: approve
        type: MANUAL
        manual_instructions: Approve it.
        gates:
          Testing: { scenarios: ">= 2" }
          scenarios: ">= 9"
        === tasks/build.yaml
        id: build
        type: AUTOMATED_SCRIPT
        script_details: make
        """;

    [Fact]
    public void Tasks_have_the_gates_of_their_type_with_their_own_in_their_places()
    {
        var result = RunbookCompiler.Compile(MarkedProject.Parse(Project).Files);

        Assert.Empty(result.Problems);
        Assert.Equal(
            ["Testing: scenarios is >= 2", "Testing: edge_cases is handled", "reviewed is true", "scenarios is >= 9"],
            Lines(result.Definition.Tasks[0]));
        Assert.Equal(["exit_code is 0"], Lines(result.Definition.Tasks[1]));
    }

    private static IEnumerable<string> Lines(TaskDefinition task) => task.Gates.Select(gate => $"{gate.Title} is {gate.Condition}");
}
