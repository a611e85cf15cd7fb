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
        foreach (var item in items)
        {
            if (EntryPath(document, item.TaskId) is not { } entry)
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

    private static string? EntryPath(YamlDocument document, string taskId)
    {
        if (document.Find("tasks") is not YamlSequence tasks)
            return null;

        for (var index = 0; index < tasks.Items.Count; index++)
        {
            if (document.Find($"tasks[{index}].id") is YamlScalar id && id.Value == taskId)
                return $"tasks[{index}]";
        }

        return null;
    }

    private static MirrorText Apply(string text, List<YamlEdit> edits)
    {
        if (edits.Count == 0)
            return new MirrorText.Edited(text);

        var result = YamlEditor.ApplyAll(text, edits);
        return result.Text is { } edited ? new MirrorText.Edited(edited) : new MirrorText.Refused(result.Refusal ?? "the edit could not be proven right");
    }
}
