using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>Reads the tasks of one tag. Subtasks become tasks that stand before their parent, which waits for them.</summary>
/// <param name="tag">The tag.</param>
/// <param name="document">The file.</param>
/// <param name="notes">Where it is noted what cannot be read.</param>
internal sealed class TagReader(string tag, YamlDocument document, SourceNotes notes)
{
    private readonly TaskIds ids = new(tag);
    private readonly TaskItems items = new(notes);
    private readonly TaskMapping mapping = new(new TaskIds(tag), notes);

    /// <summary>Reads the tasks.</summary>
    /// <param name="tasks">The items of the tag's <c>tasks</c>.</param>
    /// <param name="path">The YAML path of that list.</param>
    internal IEnumerable<ImportedTask> Read(IReadOnlyList<YamlNode> tasks, string path) => tasks.SelectMany((node, i) =>
        items.Read(node, "task", null, CutOff.Ends(document, YamlPath.Item(path, i))) is { } task ? WithSubtasks(task) : []);

    private List<ImportedTask> WithSubtasks(TaskItem parent)
    {
        var subtasks = parent.Item.Items("subtasks").Select(node => items.Read(node, "subtask", parent.Id, isCutOff: false)).OfType<TaskItem>().ToList();
        var siblings = subtasks.Select(subtask => subtask.Id).ToHashSet(StringComparer.Ordinal);
        var own = parent.DependsOn.Select(Dependency).ToList();
        var inherited = own.Where(dependency => !siblings.Select(ids.InRunbook).Contains(dependency.Id)).ToList();
        var place = notes.At(parent.Item.Span);
        var whole = mapping.Of(parent, Distinct([.. own, .. siblings.Select(id => new ImportedDependency(ids.InRunbook(id), place))]), null);
        return [.. subtasks.Select(subtask => mapping.Of(subtask, Distinct([.. subtask.DependsOn.Select(written => Sibling(parent.Id, siblings, written)), .. inherited]), whole.Name)), whole];
    }

    private ImportedDependency Dependency(YamlScalar written) => new(ids.InRunbook(written.Value), notes.At(written.Span));

    // Within a task a number means a subtask of the same task where there is such a one, else a task.
    private ImportedDependency Sibling(string parent, HashSet<string> siblings, YamlScalar written)
    {
        var dotted = TaskIds.Dotted(parent, written.Value);
        return siblings.Contains(dotted) ? new ImportedDependency(ids.InRunbook(dotted), notes.At(written.Span)) : Dependency(written);
    }

    private static List<ImportedDependency> Distinct(IEnumerable<ImportedDependency> dependencies) => [.. dependencies.DistinctBy(dependency => dependency.Id)];
}
