using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5075: what a section depends on is not one of the texts that YAML 1.1 took for truth values (the "Norway problem").</summary>
internal static class TruthRules
{
    /// <summary>Checks every AI-assisted task whose detail file could be read to its end.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) => facts.Prompts.SelectMany(CheckTask);

    private static IEnumerable<Problem> CheckTask(TaskPrompts prompts) =>
        from name in Sections(prompts).Distinct(StringComparer.Ordinal)
        let path = PathOf(name)
        let scalar = prompts.Task.OwnDetail!.Document.Find(path) as YamlScalar
        where scalar is { IsPlain: true }
        let meant = TruthWords.Meant(scalar.Value)
        where meant is not null
        select prompts.Task.OwnDetail!.Document.ProblemAt(path, ProblemKinds.TextAsCondition, Printable.Of(name), Printable.Of(scalar.Value), meant);

    private static IEnumerable<string> Sections(TaskPrompts prompts) =>
        from template in prompts.Prompts.Select(prompt => prompt.Template).Concat(prompts.Partials.Select(partial => partial.Template)).OfType<PromptTemplate>()
        from segment in template.Segments
        where segment.Kind is TemplateSegmentKind.Section or TemplateSegmentKind.Inverted
        select segment.Text;

    private static string PathOf(string name) => name.Split('.').Aggregate("ai_details.input_context", YamlPath.Key);
}
