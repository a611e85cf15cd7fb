using Tofa.Runner.Ports;

namespace Tofa.Tool.Ports;

/// <summary>Text files that people keep.</summary>
internal interface ITextFiles
{
    /// <summary>Reads a file; <c>null</c> where there is none.</summary>
    /// <param name="path">Absolute.</param>
    /// <exception cref="StateException">It cannot be read, or is not UTF-8.</exception>
    string? Read(string path);

    /// <summary>Writes a file as a whole, or leaves the old one as it was.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="text">The new content; UTF-8.</param>
    /// <exception cref="StateException">The disk refused.</exception>
    void Write(string path, string text);
}
