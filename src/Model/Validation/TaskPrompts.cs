using Tofa.Model.Contexts;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Validation;

/// <summary>The prompts of one task and what they are filled from.</summary>
/// <param name="Task">The task.</param>
/// <param name="Prompts">Its prompt and its fallback, as far as they are given.</param>
/// <param name="Partials">The templates that they put in.</param>
/// <param name="Files">The files of these, by path.</param>
internal sealed record TaskPrompts(
    TaskFacts Task, IReadOnlyList<PromptFacts> Prompts, IReadOnlyList<TemplatePartial> Partials, IReadOnlyDictionary<string, TemplateFile> Files)
{
    private readonly IReadOnlyList<ContextValue> context = Task.OwnDetail!.Detail.Ai!.InputContext;

    /// <summary>The prompts of every AI-assisted task whose detail file could be read to its end.</summary>
    public static IEnumerable<TaskPrompts> Of(RunbookFacts facts) =>
        from task in facts.Tasks
        where task.Kind == TaskKind.AiAssisted && task.OwnDetail is { Document.IsComplete: true, Detail.Ai: not null }
        select Of(facts, task, task.OwnDetail!.Detail.Ai!);

    /// <summary>The type of all that prompts can be filled from, the outputs of other tasks among it, be they there or not.</summary>
    public ContextShape Shape() => ContextShapes.Of(
        [.. context, .. TaskOutputs().Select(found => found.Tag.Text).Distinct(StringComparer.Ordinal).Select(name => new ContextValue(name, null, string.Empty))]);

    /// <summary>The tags that stand for the output of another task, with the template that they stand in.</summary>
    public IEnumerable<(PromptFacts Prompt, TemplateSegment Tag)> TaskOutputs() =>
        from prompt in Prompts.Concat(Partials.Select(partial => PromptFacts.InFile(Files[partial.Template.Path!])))
        where prompt.Template is not null
        from tag in TaskOutputNames.In(prompt.Template!)
        where TaskOutputNames.IsFree(tag.Text, context)
        select (prompt, tag);

    private static TaskPrompts Of(RunbookFacts facts, TaskFacts task, AiDetail ai)
    {
        var first = Prompt(facts, task, "prompt", ai.InlinePrompt, ai.PromptTemplatePath);
        var fallback = Prompt(facts, task, "fallback_prompt", ai.FallbackInline, ai.FallbackTemplatePath);
        var prompts = new[] { first, fallback }.OfType<PromptFacts>().ToList();
        return new TaskPrompts(task, prompts, facts.Partials.Closure(prompts.Select(prompt => prompt.Template).OfType<PromptTemplate>().ToList()), facts.Templates);
    }

    private static PromptFacts? Prompt(RunbookFacts facts, TaskFacts task, string key, PromptTemplate? inline, string? path)
    {
        if (inline is not null)
            return PromptFacts.Inline(task, "ai_details." + key, inline);

        if (path is null)
            return null;

        return facts.Templates.TryGetValue(path, out var file) && file.IsReadable ? PromptFacts.InFile(file) : PromptFacts.Unread;
    }
}
