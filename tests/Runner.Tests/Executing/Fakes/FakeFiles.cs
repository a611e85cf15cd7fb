using Tofa.Model.Reading;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A project in memory.</summary>
internal sealed class FakeFiles : IProjectFiles
{
    public string ProjectDirectory { get; init; } = "/project";

    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Set to make every write fail with this.</summary>
    public StateException? WriteRefusal { get; init; }

    public IReadOnlyList<ProjectFile> ReadDefinition() => [];

    public bool HasChanged() => false;

    public string? ReadText(string path) => Texts.GetValueOrDefault(path);

    public void Replace(string path, string text)
    {
        if (WriteRefusal is not null)
            throw WriteRefusal;

        Texts[path] = text;
    }

    public void Copy(string path, string copy) => Texts.Add(copy, Texts[path]);

    /// <summary>Set to make every deletion fail with this.</summary>
    public StateException? DeletionRefusal { get; init; }

    /// <summary>The copies by age: their text, as a test names them.</summary>
    public IReadOnlyList<string> Backups(string artifact) =>
        [.. Texts.Keys.Where(path => path.StartsWith(".tofa/backups/", StringComparison.Ordinal) && path.EndsWith($"/{artifact}", StringComparison.Ordinal)).OrderBy(path => Texts[path], StringComparer.Ordinal)];

    public void DeleteBackup(string backup)
    {
        if (DeletionRefusal is not null)
            throw DeletionRefusal;

        Texts.Remove(backup);
    }

    public bool ChangeAll(IReadOnlyList<TextChange> changes)
    {
        foreach (var change in changes)
            Replace(change.Path, change.New);

        return true;
    }

    public void CheckReplaceable(string path)
    {
    }

    public bool Exists(string path) => Texts.ContainsKey(path);
}
