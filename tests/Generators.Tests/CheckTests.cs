using Tofa.Generators.Tests.Support;
using Tofa.Model.Gates;
using Tofa.Model.Pauses;

namespace Tofa.Generators.Tests;

public sealed class CheckTests
{
    private static readonly RunbookProject Project = Samples.ThreeTypes
        .Replace("runbook.yaml", "# The report\n", "gates:\n  MANUAL: { Testing: { scenarios: '>= 5 cases' }, read: true }\n  AI_ASSISTED: {}\n  AUTOMATED_SCRIPT: {}\n")
        .File("tasks/approve.yaml", """
            id: approve
            manual_instructions: Approve it.
            certainty: 0.90
            alternatives: [Leave it., "Ask \"them\"."]
            pause:
            - before
            - { when: after, because: It is dear., if: { attempts: ">= 2", manual_edit: false } }
            gates: { coverage: 85.0 %, read: false }
            """);

    [Fact]
    public void Generated_task_has_the_gates_and_pauses_that_the_files_give()
    {
        var task = new GeneratorSession().Run(Project).Load().Definitions.Single(task => task.Id == "approve");

        Assert.Equal(["Testing: scenarios is >= 5 cases", "read is false", "coverage is 85%"], task.Gates.Select(gate => $"{gate.Title} is {gate.Condition}"));
        Assert.Equal(GateOutcome.Failed, task.Gates[0].Judge("4 of 5").Outcome);
        Assert.Equal([PauseMoment.Before, PauseMoment.After], task.Pauses.Select(pause => pause.Moment));
        Assert.Equal((2, "It is dear."), (task.Pauses[1].If.Count, task.Pauses[1].Because));
        Assert.Equal(0.9m, task.Certainty);
        Assert.Equal(["Leave it.", "Ask \"them\"."], task.Alternatives);
    }

    [Fact]
    public void Generated_definition_equals_what_the_validator_makes_of_the_files() =>
        Assert.Equal(Project.Compile().Definition.Tasks, new GeneratorSession().Run(Project).Load().Definitions);

    [Fact]
    public void Task_without_gates_mentions_none() =>
        Assert.DoesNotContain("Gate", new GeneratorSession().Run(Samples.ThreeTypes).File("RunbookTasks.Approve.g.cs"), StringComparison.Ordinal);
}
