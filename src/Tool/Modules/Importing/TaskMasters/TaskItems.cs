using Tofa.Model.Problems;
using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>Reads what tasks and subtasks have in common.</summary>
/// <param name="notes">Where it is noted what cannot be read.</param>
internal sealed class TaskItems(SourceNotes notes)
{
    /// <summary>The item; <c>null</c>, and noted, where it is none.</summary>
    /// <param name="node">An item of <c>tasks</c> or <c>subtasks</c>.</param>
    /// <param name="what"><c>task</c> or <c>subtask</c>.</param>
    /// <param name="parent">The id of the task that it is a part of; <c>null</c> for none.</param>
    /// <param name="isCutOff">Whether the file ends within it.</param>
    internal TaskItem? Read(YamlNode node, string what, string? parent, bool isCutOff)
    {
        if (node is not YamlMapping mapping)
            return Refuse(node, $"a {what} has to be an object with an 'id', but it is {NodeText.KindOf(node)}");

        var shown = mapping.Entry("id")?.Value is YamlScalar { Value: var written } ? $"{what} '{Printable.Of(Full(parent, written))}'" : $"a {what} without an id";
        var item = new SourceItem(mapping, shown, notes);
        if (isCutOff)
            return Refuse(node, $"{shown} is not whole, because the file cannot be read to its end");

        if (item.Text("id") is not { } id)
            return Refuse(node, $"a {what} has no 'id', so nothing could name it");

        return item.Node("title") is null && item.Node("description") is null && item.Node("details") is null
            ? Refuse(node, $"{shown} says neither what it is nor what to do")
            : new TaskItem(Full(parent, id), item, item.Texts("dependencies"));
    }

    private static string Full(string? parent, string id) => parent is null ? id : TaskIds.Dotted(parent, id);

    private TaskItem? Refuse(YamlNode node, string reason)
    {
        notes.CannotRead(node.Span, $"{reason}; it is not imported");
        return null;
    }
}
