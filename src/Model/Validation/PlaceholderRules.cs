using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5020 and TOFA5021: a prompt's placeholders and the task's <c>input_context</c> fit each other (R001-28).</summary>
internal static class PlaceholderRules
{
    private const string ContextPath = "ai_details.input_context";

    /// <summary>Checks every AI-assisted task whose detail file could be read to its end.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        from task in facts.Tasks
        where task.Kind == TaskKind.AiAssisted && task.OwnDetail is { Document.IsComplete: true, Detail.Ai: not null }
        from problem in CheckTask(facts, task, task.OwnDetail!.Detail.Ai!)
        select problem;

    private static IEnumerable<Problem> CheckTask(RunbookFacts facts, TaskFacts task, AiDetail ai)
    {
        var prompts = new[] { First(facts, task, ai), Fallback(facts, task, ai) }.OfType<PromptFacts>().ToList();
        var keys = Keys(task);
        return prompts.SelectMany(prompt => Unknown(task, prompt, keys)).Concat(prompts.All(prompt => prompt.IsKnown) ? Unused(task, prompts, keys) : []);
    }

    private static PromptFacts? First(RunbookFacts facts, TaskFacts task, AiDetail ai) =>
        Prompt(facts, task, "prompt", ai.InlinePrompt, ai.PromptTemplatePath);

    private static PromptFacts? Fallback(RunbookFacts facts, TaskFacts task, AiDetail ai) =>
        Prompt(facts, task, "fallback_prompt", ai.FallbackInline, ai.FallbackTemplatePath);

    private static PromptFacts? Prompt(RunbookFacts facts, TaskFacts task, string key, PromptTemplate? inline, string? path)
    {
        if (inline is not null)
            return PromptFacts.Inline(task, "ai_details." + key, inline);

        if (path is null)
            return null;

        return facts.Templates.TryGetValue(path, out var file) && file.IsReadable ? PromptFacts.InFile(file) : PromptFacts.Unread;
    }

    private static List<string> Keys(TaskFacts task) =>
        task.OwnDetail!.Document.Find(ContextPath) is YamlMapping context ? [.. context.Entries.Select(entry => entry.Key.Value).Distinct(StringComparer.Ordinal)] : [];

    private static IEnumerable<Problem> Unknown(TaskFacts task, PromptFacts prompt, List<string> keys) =>
        from segment in prompt.Placeholders
        where !keys.Contains(segment.Text)
        group segment by segment.Text into sameName
        let name = sameName.Key
        let remedy = Suggestion.Remedy(name, keys, "add it to input_context or remove the placeholder")
        select new Problem(
            ProblemKinds.UnknownPlaceholder,
            prompt.File,
            prompt.PlaceOf(sameName.First().Span),
            prompt.YamlPath,
            new[] { Printable.Of(name), task.ShownId, Printable.Of(task.Entry.DetailFile!), remedy });

    private static IEnumerable<Problem> Unused(TaskFacts task, List<PromptFacts> prompts, List<string> keys)
    {
        var used = new HashSet<string>(prompts.SelectMany(prompt => prompt.Placeholders).Select(segment => segment.Text), StringComparer.Ordinal);
        return from key in keys
               where !used.Contains(key)
               let remedy = Suggestion.Remedy(key, used.Where(name => !keys.Contains(name)), "use it in a prompt or remove it")
               select task.OwnDetail!.Document.ProblemAtKey(
                   YamlPath.Key(ContextPath, key), ProblemKinds.UnusedContextKey, Printable.Of(key), task.ShownId, remedy);
    }
}
