namespace Tofa.Tool.Ports;

/// <summary>Finds what can be built.</summary>
internal interface IProjectFolder
{
    /// <summary>Whether a path is a file.</summary>
    bool IsFile(string path);

    /// <summary>Whether a path is a folder.</summary>
    bool IsFolder(string path);

    /// <summary>The absolute paths of the projects and solutions directly in a folder, in ordinal order.</summary>
    IReadOnlyList<string> BuildableIn(string folder);
}
