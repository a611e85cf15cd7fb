using Tofa.Generators.Tests.Support;
using Tofa.Model.Tests.Hostile;

namespace Tofa.Generators.Tests;

/// <summary>The reader's hostile files in every place of a project: what is generated compiles, and holds exactly what the validator made of them.</summary>
public sealed class HostileCorpusTests
{
    // The largest files are there for the reader, which refuses them or not: a compiler learns nothing from them.
    private const int Longest = 10_000;

    private static readonly string[] Inputs =
        [.. HostileCorpus.Families.SelectMany(family => family.Cases).Select(tried => tried.Input).Where(input => input.Length <= Longest).Distinct(StringComparer.Ordinal)];

    private static RunbookProject Project(string type, Func<RunbookProject, string, int, RunbookProject> file)
    {
        var runbook = string.Concat(Inputs.Select((_, i) => $"- {{ id: t{i}, name: T, type: {type}, task_detail_file: tasks/t{i}.yaml }}\n"));
        return Inputs.Select((text, i) => (text, i)).Aggregate(RunbookProject.With("tasks:\n" + runbook), (project, one) => file(project, one.text, one.i));
    }

    private static void AssertAgreed(RunbookProject project)
    {
        var loaded = new GeneratorSession().Run(project).Load();

        Assert.Equal(Inputs.Length, loaded.Definitions.Count);
        Assert.Equal(project.Compile().Definition.Tasks, loaded.Definitions);
    }

    [Theory]
    [InlineData("MANUAL")]
    [InlineData("AI_ASSISTED")]
    [InlineData("AUTOMATED_SCRIPT")]
    public void Hostile_detail_files(string type) => AssertAgreed(Project(type, (project, text, i) => project.File($"tasks/t{i}.yaml", text)));

    [Fact]
    public void Hostile_templates() => AssertAgreed(Project("AI_ASSISTED", (project, text, i) => project
        .File($"tasks/t{i}.yaml", $"id: t{i}\nai_details: {{ prompt_template: prompt_templates/t{i}.md, input_context: {{ name: rain, items: [b] }} }}\n")
        .File($"prompt_templates/t{i}.md", text)));

    [Fact]
    public void Hostile_runbooks() => Assert.All(Inputs, text =>
    {
        var outcome = new GeneratorSession().Run(RunbookProject.With(text));
        Assert.Null(outcome.Generator.Exception);
        Assert.Empty(outcome.Diagnostics);
    });
}
