using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Projects;

/// <summary>Projects and solutions on the disk.</summary>
internal sealed class DiskFolder : IProjectFolder
{
    private static readonly string[] Patterns = ["*.sln", "*.slnx", "*.slnf", "*.csproj"];

    /// <inheritdoc/>
    public bool IsFile(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> BuildableIn(string folder) =>
        [.. Patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
