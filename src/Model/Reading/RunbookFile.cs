using Tofa.Model.Collections;
using Tofa.Model.Gates;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary><c>runbook.yaml</c> as read.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Entries">The tasks that have an id, in the order of the file; two may have the same id (a problem that <see cref="Validation.RunbookCompiler"/> reports).</param>
/// <param name="States">Each entry's status; <c>null</c> where it is missing or wrong.</param>
/// <param name="Document">The YAML with all places.</param>
/// <param name="Problems">What is wrong with this file alone, the YAML's problems included.</param>
public sealed record RunbookFile(
    string Path,
    EquatableArray<RunbookEntry> Entries,
    EquatableArray<TaskState?> States,
    YamlDocument Document,
    EquatableArray<Problem> Problems)
{
    /// <summary>What the file is called, at the top of its project.</summary>
    public const string FileName = "runbook.yaml";

    /// <summary>Each entry's item under <c>tasks</c>: entry 2 stands at <c>tasks[Positions[2]]</c>.</summary>
    public EquatableArray<int> Positions { get; init; }

    /// <summary>The gates by type (R002-50).</summary>
    public EquatableArray<TypeGates> TypeGates { get; init; }

    /// <summary>The YAML path of an entry.</summary>
    public string PathOf(int entry) => YamlPath.Item("tasks", Positions[entry]);
}
