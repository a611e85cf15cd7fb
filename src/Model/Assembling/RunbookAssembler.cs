using Tofa.Model.Collections;
using Tofa.Model.Gates;
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
        var entriesById = new Lazy<Dictionary<string, RunbookEntry>>(() => FirstBy(entries, entry => entry.Id));
        var ai = new AiAssembler(templatesByPath, id => entriesById.Value.TryGetValue(id, out var other) ? DetailOf(other, detailsByPath)?.OutputArtifact : null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tasks = entries.Where(entry => seen.Add(entry.Id)).Select(entry => Task(entry, DetailOf(entry, detailsByPath), ai));
        return new RunbookDefinition(tasks.ToEquatableArray());
    }

    private static TaskDetail? DetailOf(RunbookEntry entry, Dictionary<string, TaskDetail> details) =>
        entry.DetailFile is { } path && details.TryGetValue(path, out var detail) ? detail : null;

    private static TaskDefinition Task(RunbookEntry entry, TaskDetail? detail, AiAssembler ai)
    {
        var kind = entry.Kind ?? detail?.Kind ?? TaskKind.Manual;
        var (dependsOn, requiresDone) = entry.HasDependsOn || detail is null ? (entry.DependsOn, entry.RequiresDone) : (detail.DependsOn, detail.RequiresDone);
        return new TaskDefinition
        {
            Id = entry.Id,
            Name = entry.Name ?? detail?.Name ?? entry.Id,
            Kind = kind,
            DetailFile = entry.DetailFile,
            Description = detail?.Description,
            DependsOn = dependsOn.Count < 2 ? dependsOn : dependsOn.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            RequiresDone = requiresDone,
            OutputArtifact = detail?.OutputArtifact,
            Outputs = detail?.Outputs ?? default,
            ManualInstructions = detail?.ManualInstructions ?? default,
            Gates = TypeGates.Merge(entry.TypeGates, kind, detail?.Gates ?? default),
            Pauses = detail?.Pauses ?? default,
            Certainty = detail?.Certainty,
            Alternatives = detail?.Alternatives ?? default,
            Ai = kind == TaskKind.AiAssisted ? ai.Assemble(detail?.Ai ?? new AiDetail(), entry.RunBudgetUsd) : null,
            Script = kind == TaskKind.AutomatedScript ? detail?.Script ?? new ScriptDefinition() : null,
        };
    }

    private static Dictionary<string, T> FirstBy<T>(IEnumerable<T> items, Func<T, string> keyOf)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = keyOf(item);
            if (!first.ContainsKey(key))
                first.Add(key, item);
        }

        return first;
    }
}
