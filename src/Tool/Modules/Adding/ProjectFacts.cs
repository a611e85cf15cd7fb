using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Validation;

namespace Tofa.Tool.Modules.Adding;

/// <summary>A project as it is on the disk.</summary>
/// <param name="RunbookText">The text of <c>runbook.yaml</c>, with its byte order mark.</param>
/// <param name="Runbook">The same as read.</param>
/// <param name="Files">The definition: runbook, detail files and templates.</param>
/// <param name="HasSchema">Whether the project holds a copy of the schema of detail files.</param>
/// <param name="Space">The root namespace; <c>null</c> where there is no single project file.</param>
internal sealed record ProjectFacts(string RunbookText, RunbookFile Runbook, IReadOnlyList<ProjectFile> Files, bool HasSchema, string? Space)
{
    /// <summary>Where a copy of the schema of detail files is looked for.</summary>
    internal const string SchemaPath = "schemas/task.schema.json";

    /// <summary>The text of the detail file that is to be changed, with its byte order mark; <c>null</c> where none is.</summary>
    public string? DetailText { get; init; }

    /// <summary>Whether the C# class that the new task names seems to be there, or it names none.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>The ids of all tasks.</summary>
    internal IReadOnlyList<string> Ids => [.. Runbook.Entries.Select(entry => entry.Id)];

    /// <summary>A file of the definition, without its byte order mark; <c>null</c> where there is none.</summary>
    internal ProjectFile? File(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>The problems that the project would have with some changes and does not have without.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="after">The files as they would be.</param>
    internal IReadOnlyList<Problem> NewProblems(IReadOnlyList<FileChange> changes, out IReadOnlyList<ProjectFile> after)
    {
        var changed = changes.Where(change => KindOf(change.Path) is not null).ToDictionary(change => change.Path, StringComparer.Ordinal);
        var kept = Files.Where(file => !changed.ContainsKey(file.Path));
        after = [.. kept, .. changed.Values.Select(change => new ProjectFile(KindOf(change.Path)!.Value, change.Path, change.Text.TrimStart('\uFEFF')))];
        var before = RunbookCompiler.Compile(Files).Problems.Select(Key).ToHashSet();
        return [.. RunbookCompiler.Compile(after).Problems.Where(problem => !before.Contains(Key(problem)))];
    }

    // Places move when something is added, so they do not tell problems apart.
    private static (string, string, string) Key(Problem problem) => (problem.Kind.Id, problem.File, problem.Message);

    private static FileKind? KindOf(string path) => path switch
    {
        RunbookFile.FileName => FileKind.Runbook,
        _ when path.StartsWith("tasks/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal) => FileKind.Task,
        _ when path.StartsWith("prompt_templates/", StringComparison.Ordinal) => FileKind.Template,
        _ when path.StartsWith("schemas/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) => FileKind.Schema,
        _ => null,
    };
}
