using System.Reflection;
using Tofa.Generators.Tests.Support;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

public sealed class PromptTests
{
    private static readonly Dictionary<string, string> Files = new() { ["outputs/data.csv"] = "1,2" };

    private static string Render(RunbookProject project, PromptVariant variant = PromptVariant.First) =>
        new GeneratorSession().Run(project).Load().Task<AiAssistedTask>("Draft").Render(variant, Files);

    [Fact]
    public void Prompt_is_filled_from_constants_and_files() =>
        Assert.Equal("Write about rain.\n\nThe data:\n1,2\n", Render(Samples.ThreeTypes));

    [Fact]
    public void Retry_uses_the_fallback() => Assert.Equal("Be brief about rain.", Render(Samples.ThreeTypes, PromptVariant.Fallback));

    [Fact]
    public void Retry_without_a_fallback_uses_the_first_prompt_again()
    {
        var project = Samples.ThreeTypes.Replace("tasks/draft.yaml", "fallback_prompt: \"Be brief about {{report_topic}}.\"", "model: other")
            .Replace("tasks/draft.yaml", "model: gpt-4o-mini", "# one model");

        Assert.Equal(Render(project), Render(project, PromptVariant.Fallback));
    }

    [Fact]
    public void Value_that_looks_like_a_placeholder_is_not_expanded_again() => Assert.Equal(
        "Write about {{data}}.\n\nThe data:\n1,2\n",
        Render(Samples.ThreeTypes.Replace("tasks/draft.yaml", "report_topic: rain", "report_topic: '{{data}}'")));

    [Fact]
    public void Prompt_can_be_filled_with_other_inputs_by_hand()
    {
        var draft = new GeneratorSession().Run(Samples.ThreeTypes).Load().TypeOf("Draft");
        var inputs = Activator.CreateInstance(draft.GetNestedType("Inputs")!)!;
        inputs.GetType().GetProperty("ReportTopic")!.SetValue(inputs, "wind");

        Assert.Equal("Write about wind.\n\nThe data:\n\n", draft.GetMethod("RenderPrompt")!.Invoke(null, [inputs]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("just text")]
    [InlineData("{{data}}")]
    [InlineData("{{data}}{{report_topic}}")]
    [InlineData("a{{data}}b{{data}}c{{data}}d{{data}}e{{data}}f")]
    [InlineData("{ {{data}} } {single} \\ \" \r\n tab\t")]
    public void Compiled_prompt_is_what_the_model_renders(string template)
    {
        var project = Samples.ThreeTypes.File("prompt_templates/draft.md", template);
        var prompt = project.Compile().Definition.Tasks[1].Ai!.Prompt;

        Assert.Equal(Model.Templates.TemplateRenderer.Render(prompt, [], project.Compile().Definition.Tasks[1].Ai!.InputContext, Files), Render(project));
    }

    [Fact]
    public void Template_of_ten_thousand_lines_compiles()
    {
        var template = string.Concat(Enumerable.Range(0, 10_000).Select(line => $"Line {line} of {{{{data}}}}\n")) + string.Concat(Enumerable.Repeat("plain\n", 10_000));

        Assert.Equal(template.Replace("{{data}}", "1,2", StringComparison.Ordinal), Render(Samples.ThreeTypes.File("prompt_templates/draft.md", template)));
    }

    [Fact]
    public void Inputs_are_public_and_have_the_values_of_the_runbook_as_defaults()
    {
        var inputs = new GeneratorSession().Run(Samples.ThreeTypes).Load().TypeOf("Draft").GetNestedType("Inputs", BindingFlags.Public)!;

        Assert.Equal("rain", inputs.GetProperty("ReportTopic")!.GetValue(Activator.CreateInstance(inputs)));
    }
}
