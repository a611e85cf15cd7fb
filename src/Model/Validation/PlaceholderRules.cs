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

    // Finding the place of a placeholder costs a walk over its prompt.
    private const int MaxUnknown = 100;

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
        var known = new HashSet<string>(keys, StringComparer.Ordinal);
        var unknown = prompts.SelectMany(prompt => Unknown(prompt, keys, known)).ToList();
        var meant = new HashSet<string>(unknown.Select(found => found.Meant).OfType<string>(), StringComparer.Ordinal);
        var unused = prompts.All(prompt => prompt.IsKnown) ? Unused(task, prompts, keys.Where(key => !meant.Contains(key))) : [];
        return unknown.Select(found => ToProblem(task, found)).Concat(unused);
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

    private static IEnumerable<UnknownPlaceholder> Unknown(PromptFacts prompt, List<string> keys, HashSet<string> known) => prompt.Placeholders
        .Where(segment => !known.Contains(segment.Text))
        .GroupBy(segment => segment.Text, StringComparer.Ordinal)
        .Take(MaxUnknown)
        .Select(sameName => new UnknownPlaceholder(prompt, sameName.First(), Suggestion.Nearest(sameName.Key, keys)));

    private static Problem ToProblem(TaskFacts task, UnknownPlaceholder found)
    {
        var remedy = found.Meant is null ? "add it to input_context or remove the placeholder" : $"did you mean '{Printable.Of(found.Meant)}'?";
        return new Problem(
            ProblemKinds.UnknownPlaceholder,
            found.Prompt.File,
            found.Prompt.PlaceOf(found.Placeholder.Span),
            found.Prompt.YamlPath,
            new[] { Printable.Of(found.Placeholder.Text), task.ShownId, Printable.Of(task.Entry.DetailFile!), remedy });
    }

    // A key that an unknown placeholder probably means is not unused: one mistake, one message.
    private static IEnumerable<Problem> Unused(TaskFacts task, List<PromptFacts> prompts, IEnumerable<string> keys)
    {
        var used = new HashSet<string>(prompts.SelectMany(prompt => prompt.Placeholders).Select(segment => segment.Text), StringComparer.Ordinal);
        return from key in keys
               where !used.Contains(key)
               select task.OwnDetail!.Document.ProblemAtKey(
                   YamlPath.Key(ContextPath, key), ProblemKinds.UnusedContextKey, Printable.Of(key), task.ShownId);
    }
}
