using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;
using Tofa.Model.Templates;
using Tofa.Model.Tests.Templates.Mustache;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

/// <summary>Every case of the Mustache specification, compiled into C# 9 and run, beside what the interpreting renderer makes of it.</summary>
public sealed class MustacheTests
{
    private static readonly Dictionary<string, string> NoFiles = [];
    private static readonly string[] Order = [.. MustacheCases.All.Keys.Order(StringComparer.Ordinal)];
    private static readonly RunbookProject Project = ProjectOf(Order.Select(name => MustacheCases.All[name]));
    private static readonly Lazy<LoadedProject> Loaded = new(() => new GeneratorSession(LanguageVersion.CSharp9).Run(Project).Load());

    public static TheoryData<string> Names => [.. Order];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compiled_case_is_what_the_specification_says_and_the_interpreter_renders(string name)
    {
        var task = (AiAssistedTask)Loaded.Value.Pipeline.Tasks[Array.IndexOf(Order, name)];
        var compiled = task.Render(PromptVariant.First, NoFiles);
        var ai = task.Definition.Ai!;

        Assert.Equal(MustacheCases.All[name].Rendered, compiled);
        Assert.Equal(compiled, TemplateRenderer.Render(ai.Prompt, ai.Partials, ai.InputContext, NoFiles));
    }

    [Fact]
    public void Definitions_of_all_cases_are_those_that_the_model_reads() => Assert.Equal(Project.Compile().Definition.Tasks, Loaded.Value.Definitions);

    private static RunbookProject ProjectOf(IEnumerable<MustacheCase> cases)
    {
        var (runbook, project, number) = (new StringBuilder("tasks:\n"), new RunbookProject(), 0);
        foreach (var known in cases)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"case_{number++}");
            runbook.Append(CultureInfo.InvariantCulture, $"- {{ id: {id}, type: AI_ASSISTED, task_detail_file: tasks/{id}.yaml }}\n");
            project = project
                .File($"tasks/{id}.yaml", $"id: {id}\nai_details: {{ prompt_template: prompt_templates/{id}, input_context: {known.Context} }}\n")
                .File($"prompt_templates/{id}", known.Template);
            foreach (var partial in known.Partials)
            {
                Assert.DoesNotContain("prompt_templates/" + partial.Name, project.Files.Keys);
                project = project.File("prompt_templates/" + partial.Name, partial.Text);
            }
        }

        return project.File("runbook.yaml", runbook.ToString()) with { CSharp = "internal static class User { }" };
    }
}
