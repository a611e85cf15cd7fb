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
