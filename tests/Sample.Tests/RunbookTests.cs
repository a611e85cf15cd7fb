using SeattleWeather;
using SeattleWeather.Modules.Steps;
using SeattleWeather.RunbookTasks;
using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Sample.Tests;

/// <summary>The generated runbook and the code that is written by hand have to name the same things.</summary>
public sealed class RunbookTests
{
    [Fact]
    public void All_three_kinds_of_task_are_there() => Assert.Equal(
        [TaskKind.Manual, TaskKind.AiAssisted, TaskKind.AutomatedScript],
        Runbook.Pipeline.Tasks.Select(task => task.Definition.Kind).Distinct().Order());

    [Fact]
    public void Every_file_that_the_code_hands_on_is_an_output_of_a_task()
    {
        var named = Runbook.Pipeline.Tasks.Select(task => task.Definition.OutputArtifact).OfType<string>();

        // The source's description is a second output of the first task; the runbook knows it in words only.
        Assert.Equal(
            new[]
            {
                Artifacts.RawObservations, Artifacts.Checks, Artifacts.Observations, Artifacts.Months, Artifacts.Extremes,
                Artifacts.Toolchain, Artifacts.Draft, Artifacts.Report,
            }.Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_that_the_prompt_quotes_is_written_by_a_task_that_runs_before()
    {
        var draft = Runbook.Pipeline.Tasks.Single(task => task.Definition.Id == Runbook.Ids.DraftReport).Definition;
        var earlier = Runbook.Pipeline.Tasks.TakeWhile(task => task.Definition.Id != draft.Id).Select(task => task.Definition.OutputArtifact);

        Assert.Equal([Artifacts.Months, Artifacts.Extremes, Artifacts.Checks], draft.Ai!.InputContext.Select(value => value.File).OfType<string>());
        Assert.Subset(earlier.ToHashSet(), draft.Ai.InputContext.Select(value => value.File).Where(file => file is not null).ToHashSet());
    }

    [Theory]
    [InlineData(PromptVariant.First)]
    [InlineData(PromptVariant.Fallback)]
    public void Prompt_is_filled_with_the_texts_and_the_files(PromptVariant variant)
    {
        var files = new Dictionary<string, string>
        {
            [Artifacts.Months] = "THE MONTHS",
            [Artifacts.Extremes] = "THE {{ months }} RECORDS",
            [Artifacts.Checks] = "THE CHECKS",
        };

        var prompt = new DraftReport().Render(variant, files);

        Assert.Contains("readers of a gardening club's newsletter", prompt, StringComparison.Ordinal);
        Assert.Contains("at most 180 words", prompt, StringComparison.Ordinal);
        Assert.Contains("\n\nTHE MONTHS\n\n", prompt, StringComparison.Ordinal);
        Assert.Contains("THE {{ months }} RECORDS", prompt, StringComparison.Ordinal);
        Assert.Contains("THE CHECKS", prompt, StringComparison.Ordinal);
    }
}
