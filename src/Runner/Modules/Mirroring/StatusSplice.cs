using Tofa.Model.Editing;
using Tofa.Model.Reading.History;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Runner.Modules.Mirroring;

/// <summary>Puts transitions into the text of a runbook or a detail file.</summary>
internal static class StatusSplice
{
    /// <summary>Edits the runbook.</summary>
    /// <param name="document">The file as it is now; it parses.</param>
    /// <param name="text">Its text.</param>
    /// <param name="items">What it shall show.</param>
    internal static MirrorText Runbook(YamlDocument document, string text, IReadOnlyList<MirrorItem> items)
    {
        var edits = new List<YamlEdit>();
        var entries = Entries(document);
        foreach (var item in items)
        {
            if (!entries.TryGetValue(item.TaskId, out var entry))
                return new MirrorText.Overtaken();

            if (Edit(document, entry, item) is not { } edit)
                return new MirrorText.Overtaken();

            edits.AddRange(edit);
        }

        return Apply(text, edits);
    }

    /// <summary>Edits a detail file: the status, and after an attempt also <c>last_run</c> and <c>issues</c>.</summary>
    internal static MirrorText Detail(YamlDocument document, string text, MirrorItem item) =>
        Edit(document, string.Empty, item) is { } edit
            ? Apply(text, [.. edit, .. AttemptReport.Edits(document, item.Transition)])
            : new MirrorText.Overtaken();

    // Nothing to do is an empty list; null means that a person was faster.
    private static List<YamlEdit>? Edit(YamlDocument document, string parent, MirrorItem item)
    {
        var shown = document.Find(YamlPath.Key(parent, RunStateEdits.StatusKey)) is YamlScalar scalar && !scalar.IsNull ? scalar.Value : null;
        if (shown == item.Status.ToYaml())
            return [];

        return shown is null || (TaskStates.FromYaml(shown) is { } state && item.Superseded.Contains(state))
            ? [RunStateEdits.Status(parent, item.Status)]
            : null;
    }

    // The path of each entry, by the task's id; the first where an id stands twice.
    private static Dictionary<string, string> Entries(YamlDocument document)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = document.Find("tasks") is YamlSequence tasks ? tasks.Items.Count : 0;
        for (var index = 0; index < count; index++)
        {
            if (document.Find($"tasks[{index}].id") is YamlScalar id)
                entries.TryAdd(id.Value, $"tasks[{index}]");
        }

        return entries;
    }

    private static MirrorText Apply(string text, List<YamlEdit> edits)
    {
        if (edits.Count == 0)
            return new MirrorText.Edited(text);

        var result = YamlEditor.ApplyAll(text, edits);
        return result.Text is { } edited ? new MirrorText.Edited(edited) : new MirrorText.Refused(result.Refusal ?? "the edit could not be proven right");
    }
}
