using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Validation;

/// <summary>TOFA5014 and TOFA5006: the templates that a task names are there and say something (R001-27, R001-31).</summary>
internal static class TemplateRules
{
    private const int MaxSuggestions = 50;

    /// <summary>Checks every AI-assisted task.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var missing =
            from task in facts.Tasks
            where task.Kind == TaskKind.AiAssisted && task.OwnDetail?.Detail.Ai is not null
            let ai = task.OwnDetail!.Detail.Ai!
            from named in new[] { (Key: "prompt_template", Path: ai.PromptTemplatePath), (Key: "fallback_prompt_template", Path: ai.FallbackTemplatePath) }
            where named.Path is not null && !facts.Templates.ContainsKey(named.Path)
            select (Task: task, named.Key, Path: named.Path!);
        return missing.Select((named, i) => Missing(named.Task, named.Key, named.Path, i < MaxSuggestions ? facts.Templates.Keys : []))
            .Concat(facts.Prompts.SelectMany(Empty).Distinct());
    }

    // An inline prompt without a word is told where the detail file is read.
    private static IEnumerable<Problem> Empty(TaskPrompts prompts) =>
        from prompt in prompts.Prompts
        where prompt.YamlPath.Length == 0 && prompt.Template is { } template && template.Segments.All(IsBlank)
        select new Problem(ProblemKinds.MissingValue, prompt.File, default, string.Empty, new[] { "text", Printable.Of(prompt.File), "a task asks a model with it" });

    private static bool IsBlank(TemplateSegment segment) => segment.Kind == TemplateSegmentKind.Literal && string.IsNullOrWhiteSpace(segment.Text);

    private static Problem Missing(TaskFacts task, string key, string path, IEnumerable<string> paths)
    {
        var remedy = Suggestion.Remedy(path, paths, "create it or correct the path");
        return task.OwnDetail!.Document.ProblemAt("ai_details." + key, ProblemKinds.MissingTemplate, Printable.Of(path), task.ShownId, remedy);
    }
}
