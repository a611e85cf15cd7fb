using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>One runbook entry with what belongs to it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="State">Its status; <c>null</c> where it is wrong.</param>
/// <param name="Runbook">The runbook's YAML.</param>
/// <param name="Path">The entry's path in it.</param>
/// <param name="Detail">Its detail file; <c>null</c> where there is none.</param>
/// <param name="DetailText">The detail file's text.</param>
internal sealed record TaskFacts(RunbookEntry Entry, TaskState? State, YamlDocument Runbook, string Path, TaskFile? Detail, string DetailText)
{
    /// <summary>The id as messages show it.</summary>
    public string ShownId => Printable.Of(Entry.Id);

    /// <summary>The type that counts; <c>null</c> where none is given.</summary>
    public TaskKind? Kind => Entry.Kind ?? Detail?.Detail.Kind;

    /// <summary>The detail file, where it does not say that it belongs to another task.</summary>
    public TaskFile? OwnDetail => Detail is { } file && (file.Detail.Id is null || file.Detail.Id == Entry.Id) ? file : null;

    /// <summary>The ids of the dependencies that count.</summary>
    public IReadOnlyList<string> DependsOn => IsRunbookInCharge ? Entry.DependsOn : Detail!.Detail.DependsOn;

    /// <summary>Whether <see cref="DependsOn"/> is all that is written: a <c>depends_on</c> that is no list was noted and names nothing.</summary>
    public bool HasReadDependsOn =>
        (IsRunbookInCharge ? Runbook.Find(PathOf("depends_on")) : Detail!.Document.Find("depends_on")) is null or YamlSequence or YamlScalar { IsNull: true };

    private bool IsRunbookInCharge => Entry.HasDependsOn || Detail is null;

    /// <summary>The runbook path of one of the entry's keys.</summary>
    public string PathOf(string key) => YamlPath.Key(Path, key);

    /// <summary>A problem at one of the entry's keys in the runbook.</summary>
    public Problem ProblemAt(string key, ProblemKind kind, params string[] arguments) => Runbook.ProblemAt(PathOf(key), kind, arguments);

    /// <summary>A problem at one dependency, wherever it is written.</summary>
    public Problem ProblemAtDependency(string id, ProblemKind kind, params string[] arguments)
    {
        var (document, path) = IsRunbookInCharge ? (Runbook, PathOf("depends_on")) : (Detail!.Document, "depends_on");
        var items = (document.Find(path) as YamlSequence)?.Items ?? default;
        var index = 0;
        while (index < items.Count && DependencyReader.Named(items[index], string.Empty)?.Id != id)
            index++;

        var place = YamlPath.Item(path, index);
        return document.ProblemAt(index < items.Count ? DependencyReader.Named(items[index], place)!.Value.YamlPath : place, kind, arguments);
    }
}
