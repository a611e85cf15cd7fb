using Tofa.Model.Reading;
using Tofa.Model.Validation;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Pipelines.Interpreted;

namespace Tofa.Runner.Tests.Pipelines;

public sealed class InterpretedPromptTests
{
    private static readonly Dictionary<string, string> Files = new() { ["outputs/first.md"] = "{{name}}", ["data/a.csv"] = "1;2" };

    [Fact]
    public void Prompt_without_a_project_has_sections_partials_files_and_outputs_of_tasks()
    {
        var compiled = RunbookCompiler.Compile(
        [
            new ProjectFile(FileKind.Runbook, "runbook.yaml", """
                tasks:
                - { id: first, type: AI_ASSISTED, task_detail_file: tasks/first.yaml }
                - { id: draft, type: AI_ASSISTED, task_detail_file: tasks/draft.yaml, depends_on: [first] }
                """),
            new ProjectFile(FileKind.Task, "tasks/first.yaml", "id: first\nai_details: { prompt: Begin. }\noutput_artifact: outputs/first.md\n"),
            new ProjectFile(FileKind.Task, "tasks/draft.yaml", """
                id: draft
                ai_details:
                  prompt: "{{> start}}{{#data}} {{name}}={{text}}{{/data}}"
                  fallback_prompt: "Again."
                  input_context: { name: x, data: [{ text: { file: data/a.csv } }] }
                """),
            new ProjectFile(FileKind.Template, "prompt_templates/start.md", "After {{tasks.first.output}}:"),
        ]);
        var task = (AiAssistedTask)InterpretedPipeline.Of(compiled.Definition).Tasks[1];

        Assert.Empty(compiled.Problems);
        Assert.Equal("After {{name}}: x=1;2", task.Render(PromptVariant.First, Files));
        Assert.Equal("Again.", task.Render(PromptVariant.Fallback, Files));
    }
}
