namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>Ids of Task Master count anew in every tag and every task; in a runbook each is unique.</summary>
/// <param name="tag">The tag.</param>
internal sealed class TaskIds(string tag)
{
    /// <summary>The id in the runbook, such as <c>master_2.1</c>.</summary>
    /// <param name="id">A task's id, or a subtask's with its parent's before it.</param>
    internal string InRunbook(string id) => $"{tag}_{id}";

    /// <summary>A subtask's id with its parent's before it, such as <c>2.1</c>.</summary>
    internal static string Dotted(string parent, string id) => id.StartsWith(parent + ".", StringComparison.Ordinal) ? id : $"{parent}.{id}";
}
