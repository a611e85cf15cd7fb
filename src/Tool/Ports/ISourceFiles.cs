using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Ports;

/// <summary>Files of other tools that are imported.</summary>
internal interface ISourceFiles
{
    /// <summary>The files that a path means: itself where it exists, else those whose names fit its <c>*</c> and <c>?</c>, in ordinal order.</summary>
    /// <param name="path">Absolute.</param>
    /// <returns>Absolute paths; none where there is no such file.</returns>
    IReadOnlyList<string> Find(string path);

    /// <summary>Whether a path is a folder.</summary>
    /// <param name="path">Absolute.</param>
    bool IsFolder(string path);

    /// <summary>Reads a file; one that cannot be read is told, and does not stop the others.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="shown">Its path for people.</param>
    SourceText Read(string path, string shown);
}
