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

    [Fact]
    public void Any_template_is_compiled_to_what_the_interpreter_renders()
    {
        var cases = Enumerable.Range(0, 200).Select(seed => RandomTemplate.Of(seed, isUniform: false)).Select(made => new MustacheCase("", made.Context, made.Template, ""));
        var loaded = new GeneratorSession(LanguageVersion.CSharp9).Run(ProjectOf(cases)).Load();

        Assert.All(loaded.Pipeline.Tasks.Cast<AiAssistedTask>(), task => Assert.Equal(
            TemplateRenderer.Render(task.Definition.Ai!.Prompt, task.Definition.Ai.Partials, task.Definition.Ai.InputContext, NoFiles),
            task.Render(PromptVariant.First, NoFiles)));
    }

    [Fact]
    public void Sections_as_deep_as_they_may_be_compile()
    {
        var template = string.Concat(Enumerable.Repeat("{{#l}}a{{#.}}", 32)) + "x" + string.Concat(Enumerable.Repeat("{{/.}}b{{/l}}", 32));
        var loaded = new GeneratorSession(LanguageVersion.CSharp9).Run(ProjectOf([new MustacheCase("", "{ l: [y] }", template, "")])).Load();

        Assert.Equal(new string('a', 32) + "x" + new string('b', 32), ((AiAssistedTask)loaded.Pipeline.Tasks[0]).Render(PromptVariant.First, NoFiles));
    }

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
