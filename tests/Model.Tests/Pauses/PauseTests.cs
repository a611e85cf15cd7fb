using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;
using Tofa.Model.Tests.Validation;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Pauses;

public sealed class PauseTests
{
    [Theory]
    [InlineData("pause: true", "Before")]
    [InlineData("pause: before", "Before")]
    [InlineData("pause: after", "After")]
    [InlineData("pause: false", "")]
    [InlineData("pause:", "")]
    [InlineData("pause: [before, after]", "Before After")]
    [InlineData("pause: { because: The key is missing. }", "Before")]
    [InlineData("pause: { when: after }", "After")]
    [InlineData("pause: { when: false }", "")]
    public void Pause_is_read_in_every_form(string yaml, string moments) =>
        Assert.Equal(moments, string.Join(" ", Compile(yaml).Pauses.Select(pause => pause.Moment)));

    [Theory]
    [InlineData("3", "0.9", true)]
    [InlineData("2", "0.9", true)]
    [InlineData("1", "0.9", false)]
    [InlineData("3", "0.97", false)]
    [InlineData(null, "0.9", true)]
    [InlineData(null, "0.97", false)]
    public void Pause_with_conditions_applies_unless_one_is_known_not_to_hold(string? attempts, string certainty, bool applies)
    {
        var pause = Assert.Single(Compile("pause: { if: { attempts: '>= 2', certainty: '< 0.95' } }").Pauses);
        var facts = new Dictionary<string, string> { [PauseFacts.Certainty] = certainty };
        if (attempts is not null)
            facts[PauseFacts.Attempts] = attempts;

        Assert.Equal(applies, pause.Applies(facts));
    }

    [Theory]
    [InlineData("certainty: 0.949\nalternatives: Buy it.", true)]
    [InlineData("certainty: 0.95", false)]
    [InlineData("certainty: 1.00", false)]
    [InlineData("description: Nothing is said.", false)]
    public void Person_is_needed_below_95_percent(string yaml, bool needed) =>
        Assert.Equal(needed, Certainties.NeedsPerson(Compile(yaml).Certainty));

    private static TaskDefinition Compile(string yaml)
    {
        var project = "=== runbook.yaml\ntasks: [{ id: build, type: MANUAL, task_detail_file: tasks/build.yaml }]\n"
            + "=== tasks/build.yaml\nid: build\nmanual_instructions: Build it.\n" + yaml;
        var result = RunbookCompiler.Compile(MarkedProject.Parse(project).Files);
        Assert.Empty(result.Problems);
        return result.Definition.Tasks[0];
    }
}
