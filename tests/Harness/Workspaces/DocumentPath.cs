using System.Collections.Immutable;

namespace Tofa.Harness.Workspaces;

/// <summary>The name and the folders that a workspace gives a file, from its path and the folder of its project.</summary>
internal readonly struct DocumentPath(string path, string prefix)
{
    internal string Name => Parts[^1];

    internal ImmutableArray<string> Folders => Parts[..^1];

    private ImmutableArray<string> Parts => [.. Relative.Split('/', '\\')];

    private string Relative => path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : Path.GetFileName(path);
}
