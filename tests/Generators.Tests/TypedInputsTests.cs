using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;
using Tofa.Model.Templates;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

public sealed class TypedInputsTests
{
    private const string Hooks =
        """
        #nullable enable
        using System.Collections.Generic;

        namespace Acme.RunbookTasks
        {
            partial class Draft
            {
                partial void PrepareInputs(ref Inputs inputs)
                {
                    long count = inputs.Count;
                    decimal mean = inputs.Mean;
                    bool strict = inputs.Strict;
                    string city = inputs.Reader.City;
                    IReadOnlyList<long> months = inputs.Months;
                    IReadOnlyList<Inputs.StepsItem> steps = inputs.Steps;
                    long? minutes = steps[1].Minutes;
                    string note = steps[0].Note;
                    Inputs.StepsItem.ByValue? by = steps[0].By;
                    inputs = inputs with
                    {
                        Count = count + months.Count + (minutes ?? 100),
                        Mean = mean / 2,
                        Strict = !strict,
                        Reader = inputs.Reader with { City = city + note + by?.Name },
                        Steps = new[] { new Inputs.StepsItem { Do = "rest", By = new Inputs.StepsItem.ByValue { Name = "all" } } },
                    };
                }
            }
        }
        """;

    private static readonly RunbookProject Project = RunbookProject.With(
        """
        tasks:
        - { id: '2_1', type: AUTOMATED_SCRIPT, task_detail_file: tasks/first.yaml }
        - { id: between, type: MANUAL, depends_on: ['2_1'] }
        - { id: draft, type: AI_ASSISTED, depends_on: [between], task_detail_file: tasks/draft.yaml }
        """)
        .File("tasks/first.yaml", "id: '2_1'\nscript_details: { command: [make] }\noutput_artifact: outputs/first.md\n")
        .File("tasks/draft.yaml", """
            id: draft
            ai_details:
              prompt_template: prompt_templates/draft.md
              fallback_prompt: "Again, {{> who}}"
              input_context:
                count: 12
                mean: 7.50
                strict: true
                reader: { name: Ada, city: Oslo }
                months: [5, 6]
                steps:
                - { do: read, minutes: 5, by: { name: Bob } }
                - { do: write, note: slowly }
                sources: [{ title: One, text: { file: data/one.csv } }, { title: Two, text: none }]
            """)
        .File("prompt_templates/who.md", "{{reader.name}} in {{reader.city}}")
        .File("prompt_templates/draft.md", """
            {{> who}}: {{count}} of {{mean}}{{#strict}}, strictly{{/strict}}.
            {{#steps}}
            - {{do}}{{#minutes}} for {{.}} min{{/minutes}}{{#by}} by {{name}}{{/by}}{{#note}} ({{note}}){{/note}}
            {{/steps}}
            {{#sources}}
            {{title}}: {{text}}
            {{/sources}}
            Before: {{tasks.2_1.output}}
            """);

    private static readonly Dictionary<string, string> Files = new() { ["data/one.csv"] = "1;{{count}}", ["outputs/first.md"] = "# First" };

    [Fact]
    public void Values_of_every_kind_files_in_lists_partials_and_outputs_of_tasks_reach_both_renderings()
    {
        var task = new GeneratorSession(LanguageVersion.CSharp9).Run(Project with { CSharp = "internal static class User { }" }).Load().Task<AiAssistedTask>("Draft");
        var ai = Project.Compile().Definition.Tasks[2].Ai!;

        Assert.DoesNotContain(Project.Compile().Problems, problem => problem.Kind.Id != "TOFA5021");
        Assert.Equal(
            "Ada in Oslo: 12 of 7.50, strictly.\n- read for 5 min by Bob\n- write (slowly)\nOne: 1;{{count}}\nTwo: none\nBefore: # First",
            task.Render(PromptVariant.First, Files));
        Assert.Equal(task.Render(PromptVariant.First, Files), TemplateRenderer.Render(ai.Prompt, ai.Partials, ai.InputContext, Files));
        Assert.Equal("Again, Ada in Oslo", task.Render(PromptVariant.Fallback, Files));
    }

    [Fact]
    public void User_code_gets_types_and_gives_values_of_its_own() => Assert.StartsWith(
        "Ada in OsloBob: 114 of 3.75.\n- rest by all\nOne:",
        new GeneratorSession().Run(Project with { CSharp = Hooks }).Load().Task<AiAssistedTask>("Draft").Render(PromptVariant.First, Files),
        StringComparison.Ordinal);

    [Fact]
    public void Values_as_written_and_definitions_survive_compilation() =>
        Assert.Equal(Project.Compile().Definition.Tasks, new GeneratorSession().Run(Project).Load().Definitions);

    [Fact]
    public void Edit_of_a_partial_writes_the_task_that_uses_it_anew_and_no_other()
    {
        var session = new GeneratorSession();
        session.Run(Project);

        var outcome = session.Run(Project.Replace("prompt_templates/who.md", " in ", " from "));

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached],
            outcome.ReasonsOf(Pipeline.StepNames.TaskFiles).Order());
        Assert.Equal("Ada from Oslo", outcome.Load().Task<AiAssistedTask>("Draft").Render(PromptVariant.First, Files).Split(':')[0]);
    }
}
