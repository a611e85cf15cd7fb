using Tofa.Model.Reading;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>The project's files for a rehearsal: what would be replaced is noted and not written.</summary>
/// <param name="real">The real files.</param>
internal sealed class Rehearsal(IProjectFiles real) : IProjectFiles
{
    private readonly Dictionary<string, string> replaced = new(StringComparer.Ordinal);

    /// <summary>What would be replaced, by path.</summary>
    internal IReadOnlyDictionary<string, string> Replaced => replaced;

    /// <inheritdoc/>
    public string ProjectDirectory => real.ProjectDirectory;

    /// <inheritdoc/>
    public IReadOnlyList<ProjectFile> ReadDefinition() => real.ReadDefinition();

    /// <inheritdoc/>
    public bool HasChanged() => real.HasChanged();

    /// <inheritdoc/>
    public string? ReadText(string path) => real.ReadText(path);

    /// <inheritdoc/>
    public void Replace(string path, string text) => replaced[path] = text;

    /// <inheritdoc/>
    public bool ChangeAll(IReadOnlyList<TextChange> changes)
    {
        foreach (var change in changes)
            Replace(change.Path, change.New);

        return true;
    }

    /// <inheritdoc/>
    public void Copy(string path, string copy)
    {
    }

    /// <inheritdoc/>
    public void CheckReplaceable(string path) => real.CheckReplaceable(path);

    /// <inheritdoc/>
    public bool Exists(string path) => real.Exists(path);
}
