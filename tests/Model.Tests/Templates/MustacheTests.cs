using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Tests.Templates.Mustache;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Templates;

public sealed class MustacheTests
{
    private static readonly Dictionary<string, string> NoFiles = [];

    public static TheoryData<string> Names => [.. MustacheCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_of_the_specification_renders_as_written(string name)
    {
        var ai = Assert.Single(Compile(MustacheCases.All[name]).Definition.Tasks).Ai!;

        Assert.Equal(MustacheCases.All[name].Rendered, TemplateRenderer.Render(ai.Prompt, ai.Partials, ai.InputContext, NoFiles));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_of_the_specification_has_the_problem_that_it_names_and_no_other(string name) => Assert.Equal(
        MustacheCases.All[name].Problem is { } problem ? [problem] : [],
        Compile(MustacheCases.All[name]).Problems.Select(found => found.Kind.Id).Where(id => id != "TOFA5021").Distinct());

    private static CompiledRunbook Compile(MustacheCase known) => RunbookCompiler.Compile(
    [
        new ProjectFile(FileKind.Runbook, "runbook.yaml", "tasks: [{ id: a, type: AI_ASSISTED, task_detail_file: tasks/a.yaml }]"),
        new ProjectFile(FileKind.Task, "tasks/a.yaml", $"id: a\nai_details: {{ prompt_template: prompt_templates/a, input_context: {known.Context} }}\n"),
        new ProjectFile(FileKind.Template, "prompt_templates/a", known.Template),
        .. known.Partials.Select(partial => new ProjectFile(FileKind.Template, "prompt_templates/" + partial.Name, partial.Text)),
    ]);
}
