using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.Plans;

/// <summary>Reads one item of <c>subtasks</c>.</summary>
/// <param name="phase">The phase that it belongs to.</param>
/// <param name="notes">Where it is noted what cannot be read.</param>
internal sealed class SubtaskReader(Phase phase, SourceNotes notes)
{
    /// <summary>The task; <c>null</c>, and noted, where it cannot be read.</summary>
    /// <param name="node">The item.</param>
    /// <param name="isCutOff">Whether the file ends within it.</param>
    internal ImportedTask? Read(YamlNode node, bool isCutOff)
    {
        if (node is not YamlMapping mapping)
            return Refuse(node, $"a subtask has to be a mapping with an 'id', but it is {NodeText.KindOf(node)}");

        var shown = mapping.Entry("id")?.Value is YamlScalar { Value: var written } ? $"subtask '{Printable.Of(written)}'" : "a subtask without an id";
        var item = new SourceItem(mapping, shown, notes);
        var id = item.Text("id");
        if (isCutOff)
            return Refuse(node, $"{shown} is not whole, because the file cannot be read to its end");

        if (id is null)
            return Refuse(node, "a subtask has no 'id', so nothing could name it");

        return item.Node("name") is null && item.Node("details") is null
            ? Refuse(node, $"{shown} says neither what it is nor what to do, as where a file was cut off")
            : Task(item, id);
    }

    private ImportedTask Task(SourceItem item, string id)
    {
        var isAi = item.Flag("ai_assisted") ?? false;
        var (name, details) = (item.Text("name"), item.Text("details"));
        var (model, prompt) = (item.Text("model"), item.Text("prompt_template"));
        var hasDependencies = item.HasKey("dependencies");
        var task = new ImportedTask
        {
            Id = phase.Prefix + id,
            Name = name ?? id,
            Place = notes.At(item.Span),
            Kind = isAi ? TaskKind.AiAssisted : TaskKind.Manual,
            DependsOn = [.. item.Texts("dependencies").Select(dependency => new ImportedDependency(phase.Prefix + dependency.Value, notes.At(dependency.Span)))],
            Outputs = [.. item.Texts("outputs").Select(output => output.Value)],
            Instructions = isAi || details is null ? [] : [details],
            Model = isAi ? model ?? phase.Model : null,
            Prompt = isAi ? prompt ?? phase.Prompt ?? details ?? name : null,
        };
        var leftovers = item.Leftovers();
        return task with
        {
            Description = [.. Paragraphs(id, isAi ? details : null), .. Unused(isAi, model, prompt), .. SourceItem.Lines(leftovers)],
            Remarks = [.. item.Remarks(leftovers), .. Remarks(item, task, hasDependencies, prompt)],
        };
    }

    private IEnumerable<string> Paragraphs(string id, string? details) =>
        new[] { details, phase.Name is null ? null : $"Part of {phase.Name}" }.OfType<string>()
            .Concat(phase.Strategies[id].Select(strategy => $"If it fails: {strategy}"));

    // A manual task has no place for them.
    private static IEnumerable<string> Unused(bool isAi, string? model, string? prompt) => isAi
        ? []
        : new[] { model is null ? null : $"model: {model}", prompt is null ? null : $"prompt_template: {prompt}" }.OfType<string>();

    private IEnumerable<ImportRow> Remarks(SourceItem item, ImportedTask task, bool hasDependencies, string? prompt)
    {
        if (item.Node("name") is null)
            yield return notes.At(item.Span, "a subtask has no 'name'; its id stands for it");

        if (!hasDependencies)
            yield return notes.At(item.Span, "a subtask has no 'dependencies'; it waits for nothing");

        if (task.Kind == TaskKind.AiAssisted && prompt is null && phase.Prompt is null)
            yield return notes.At(item.Span, "an AI-assisted subtask has no 'prompt_template'; its details are the prompt");

        if (task.Prompt?.Contains("{{", StringComparison.Ordinal) == true)
            yield return notes.At(item.Span, "a prompt holds '{{', which begins a placeholder in a runbook; it is passed on literally through input_context");

        if (task.Kind == TaskKind.Manual && (item.Node("model") ?? item.Node("prompt_template")) is not null)
            yield return notes.At(item.Span, "a subtask without AI has a model or a prompt; they stand in the description");
    }

    private ImportedTask? Refuse(YamlNode node, string reason)
    {
        notes.CannotRead(node.Span, $"{reason}; it is not imported");
        return null;
    }
}
