using Tofa.Model.Reading;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>The project's files for a rehearsal: what would be replaced is noted and not written.</summary>
/// <param name="files">The real files.</param>
internal sealed class Rehearsal(IProjectFiles files) : IProjectFiles
{
    private readonly Dictionary<string, string> replaced = new(StringComparer.Ordinal);

    /// <summary>What would be replaced, by path.</summary>
    internal IReadOnlyDictionary<string, string> Replaced => replaced;

    /// <inheritdoc/>
    public string ProjectDirectory => files.ProjectDirectory;

    /// <inheritdoc/>
    public IReadOnlyList<ProjectFile> ReadDefinition() => files.ReadDefinition();

    /// <inheritdoc/>
    public bool HasChanged() => files.HasChanged();

    /// <inheritdoc/>
    public string? ReadText(string path) => files.ReadText(path);

    /// <inheritdoc/>
    public void Replace(string path, string text) => replaced[path] = text;

    /// <inheritdoc/>
    public void Copy(string path, string copy)
    {
    }

    /// <inheritdoc/>
    public void CheckReplaceable(string path) => files.CheckReplaceable(path);

    /// <inheritdoc/>
    public bool Exists(string path) => files.Exists(path);
}
