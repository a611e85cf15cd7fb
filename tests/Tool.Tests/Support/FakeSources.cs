using Tofa.Tool.Modules.Importing.Sources;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>Files to import, in memory.</summary>
internal sealed class FakeSources : ISourceFiles
{
    public Dictionary<string, string> Files { get; } = [];

    public IReadOnlyList<string> Find(string path) => Files.ContainsKey(path) ? [path] : [];

    public bool IsFolder(string path) => Files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));

    public SourceText Read(string path, string shown) => new(shown, Files[path]);
}
