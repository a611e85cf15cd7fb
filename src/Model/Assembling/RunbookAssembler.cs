using Tofa.Model.Collections;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Assembling;

/// <summary>Joins a runbook's entries with their detail files and templates. Generator and runner both call it, so that what was compiled is what runs.</summary>
public static class RunbookAssembler
{
    /// <summary>Joins what is there and never throws; what does not fit is the validator's business.</summary>
    /// <remarks>
    /// The runbook wins over the detail file (decision C-8). A missing type reads as manual, a missing name as the id, a missing template as an
    /// empty prompt. Of several tasks with one id, or several files with one path, the first counts.
    /// </remarks>
    public static RunbookDefinition Assemble(
        EquatableArray<RunbookEntry> entries, IEnumerable<TaskDetail> details, IEnumerable<PromptTemplate> templates)
    {
        var detailsByPath = FirstBy(details, detail => detail.Path);
        var templatesByPath = FirstBy(templates.Where(template => template.Path is not null), template => template.Path!);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tasks = entries.Where(entry => seen.Add(entry.Id)).Select(entry => Task(entry, DetailOf(entry, detailsByPath), templatesByPath));
        return new RunbookDefinition(tasks.ToEquatableArray());
    }

    private static TaskDetail? DetailOf(RunbookEntry entry, Dictionary<string, TaskDetail> details) =>
        entry.DetailFile is { } path && details.TryGetValue(path, out var detail) ? detail : null;

    private static TaskDefinition Task(RunbookEntry entry, TaskDetail? detail, Dictionary<string, PromptTemplate> templates)
    {
        var kind = entry.Kind ?? detail?.Kind ?? TaskKind.Manual;
        var dependsOn = entry.HasDependsOn || detail is null ? entry.DependsOn : detail.DependsOn;
        return new TaskDefinition
        {
            Id = entry.Id,
            Name = entry.Name ?? detail?.Name ?? entry.Id,
            Kind = kind,
            DetailFile = entry.DetailFile,
            Description = detail?.Description,
            DependsOn = dependsOn.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            OutputArtifact = detail?.OutputArtifact,
            Outputs = detail?.Outputs ?? default,
            ManualInstructions = detail?.ManualInstructions ?? default,
            Ai = kind == TaskKind.AiAssisted ? Ai(detail?.Ai ?? new AiDetail(), templates) : null,
            Script = kind == TaskKind.AutomatedScript ? detail?.Script ?? new ScriptDefinition() : null,
        };
    }

    private static AiDefinition Ai(AiDetail detail, Dictionary<string, PromptTemplate> templates) => new()
    {
        Model = detail.Model,
        Prompt = Prompt(detail.InlinePrompt, detail.PromptTemplatePath, templates) ?? new PromptTemplate(null, default),
        Fallback = Prompt(detail.FallbackInline, detail.FallbackTemplatePath, templates),
        InputContext = FirstOfEachKey(detail.InputContext),
        OutputParser = detail.OutputParser,
        ReviewPoints = detail.ReviewPoints,
    };

    private static PromptTemplate? Prompt(PromptTemplate? inline, string? path, Dictionary<string, PromptTemplate> templates)
    {
        if (inline is not null || path is null)
            return inline;

        return templates.TryGetValue(path, out var template) ? template : new PromptTemplate(path, default);
    }

    private static EquatableArray<ContextValue> FirstOfEachKey(EquatableArray<ContextValue> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return values.Where(value => seen.Add(value.Key)).ToEquatableArray();
    }

    private static Dictionary<string, T> FirstBy<T>(IEnumerable<T> items, Func<T, string> keyOf)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!first.ContainsKey(keyOf(item)))
                first.Add(keyOf(item), item);
        }

        return first;
    }
}
