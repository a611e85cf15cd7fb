using FsCheck.Fluent;
using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Tests.Templates.Mustache;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Templates;

public sealed class TemplatePropertyTests
{
    [Fact]
    public void Any_template_becomes_what_a_naive_reading_of_the_language_makes_of_it() =>
        Properties.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var made = RandomTemplate.Of(seed, isUniform: true);
            var ai = RunbookCompiler.Compile(
            [
                new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks: [{ id: a, type: AI_ASSISTED, task_detail_file: tasks/a.yaml }]"),
                new ProjectFile(FileKind.Task, "tasks/a.yaml", $"id: a\nai_details: {{ prompt_template: prompt_templates/a, input_context: {made.Context} }}\n"),
                new ProjectFile(FileKind.Template, "prompt_templates/a", made.Template),
            ]).Definition.Tasks[0].Ai!;
            var rendered = TemplateRenderer.Render(ai.Prompt, ai.Partials, ai.InputContext, new Dictionary<string, string>());
            return rendered == MustacheOracle.Render(made.Template, ai.InputContext);
        });
}
