using Tofa.Model.Reading;
using Tofa.Runner.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>A project in memory.</summary>
internal sealed class FakeProject : IProjectFiles
{
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public List<string> Written { get; } = [];

    public string ProjectDirectory => "/acme";

    public IReadOnlyList<ProjectFile> ReadDefinition() => [.. Files.Select(file => new ProjectFile(KindOf(file.Key), file.Key, file.Value.TrimStart('\uFEFF')))];

    public bool HasChanged() => false;

    public string? ReadText(string path) => Files.GetValueOrDefault(path);

    public void Copy(string path, string copy) => Files.Add(copy, Files[path]);

    public void Replace(string path, string text)
    {
        Files[path] = text;
        Written.Add(path);
    }

    public string? Protected { get; set; }

    public bool ChangeAll(IReadOnlyList<TextChange> changes)
    {
        foreach (var change in changes)
            Replace(change.Path, change.New);

        return true;
    }

    public void CheckReplaceable(string path)
    {
        if (path == Protected)
            throw new StateException($"{path} is read-only");
    }

    public bool Exists(string path) => Files.ContainsKey(path);

    private static FileKind KindOf(string path) => path == RunbookFile.FileName ? FileKind.Runbook : FileKind.Task;
}
