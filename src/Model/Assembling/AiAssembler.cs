using Tofa.Model.Collections;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Assembling;

/// <summary>Joins <c>ai_details</c> with its templates and with the outputs of other tasks that its prompts name.</summary>
/// <param name="templates">The templates by path.</param>
/// <param name="artifactOf">Gives the output artifact of a task; <c>null</c> where it has none or there is no such task.</param>
internal sealed class AiAssembler(IReadOnlyDictionary<string, PromptTemplate> templates, Func<string, string?> artifactOf)
{
    private readonly PartialFinder partials = new(templates);

    /// <summary>The joined section.</summary>
    /// <param name="detail">As read.</param>
    /// <param name="runBudget">The runbook's budget of a run.</param>
    public AiDefinition Assemble(AiDetail detail, decimal? runBudget)
    {
        var prompt = Prompt(detail.InlinePrompt, detail.PromptTemplatePath) ?? new PromptTemplate(null, default);
        var fallback = Prompt(detail.FallbackInline, detail.FallbackTemplatePath);
        var roots = fallback is null ? [prompt] : new[] { prompt, fallback };
        var closure = partials.Closure(roots);
        return new AiDefinition
        {
            Model = detail.Model,
            FallbackModel = detail.FallbackModel,
            Timeout = detail.Timeout,
            Prompt = prompt,
            Fallback = fallback,
            Partials = closure,
            InputContext = Context(detail, roots.Concat(closure.Select(partial => partial.Template))),
            OutputParser = detail.OutputParser,
            OutputSchema = detail.OutputSchema,
            BudgetUsd = detail.BudgetUsd,
            RunBudgetUsd = runBudget,
            ReviewPoints = detail.ReviewPoints,
        };
    }

    private PromptTemplate? Prompt(PromptTemplate? inline, string? path)
    {
        if (inline is not null || path is null)
            return inline;

        return templates.TryGetValue(path, out var template) ? template : new PromptTemplate(path, default);
    }

    private EquatableArray<ContextValue> Context(AiDetail detail, IEnumerable<PromptTemplate> used)
    {
        var tags = used.SelectMany(TaskOutputNames.In).ToList();
        return tags.Count == 0 && detail.InputContext.Count < 2 ? detail.InputContext : Join(detail.InputContext, tags);
    }

    private EquatableArray<ContextValue> Join(EquatableArray<ContextValue> context, IEnumerable<TemplateSegment> tags)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var own = context.Where(value => seen.Add(value.Key)).ToList();
        var outputs =
            from tag in tags
            where TaskOutputNames.IsFree(tag.Text, own) && seen.Add(tag.Text)
            let file = artifactOf(TaskOutputNames.TaskOf(tag.Text)!)
            where file is not null
            select new ContextValue(tag.Text, null, file);
        return own.Concat(outputs.ToList()).ToEquatableArray();
    }
}
