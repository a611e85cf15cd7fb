using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>Everything that the rules judge, read beforehand.</summary>
/// <param name="Runbook">The runbook; <c>null</c> where there is none.</param>
/// <param name="Tasks">Its entries, in order.</param>
/// <param name="Details">The detail files by normalised path.</param>
/// <param name="Templates">The templates by normalised path.</param>
/// <param name="Schemas">The JSON Schemas of answers by normalised path.</param>
internal sealed record RunbookFacts(
    RunbookFile? Runbook,
    IReadOnlyList<TaskFacts> Tasks,
    IReadOnlyDictionary<string, TaskFile> Details,
    IReadOnlyDictionary<string, TemplateFile> Templates,
    IReadOnlyDictionary<string, ProjectFile> Schemas)
{
    private IReadOnlyList<TaskPrompts>? prompts;

    /// <summary>Finds partials among the templates.</summary>
    public PartialFinder Partials { get; } = new(Templates.ToDictionary(file => file.Key, file => file.Value.Template, StringComparer.Ordinal));

    /// <summary>The prompts of every AI-assisted task whose detail file could be read to its end, with their partials found once for all rules.</summary>
    public IReadOnlyList<TaskPrompts> Prompts => prompts ??= [.. TaskPrompts.Of(this)];

    /// <summary>Whether the whole runbook was read, so that what is not in it is really not there.</summary>
    public bool IsRunbookComplete => Runbook is { Document.IsComplete: true };

    /// <summary>All YAML files.</summary>
    public IEnumerable<YamlDocument> Documents =>
        Details.Values.Select(file => file.Document).Concat(Runbook is null ? [] : [Runbook.Document]);
}
