namespace TofaProjectNamespace.Ports;

/// <summary>The text files of the project.</summary>
public interface IProjectTexts
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="path">Relative to the project.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="ProjectTextException">It is not there or cannot be read.</exception>
    Task<string> ReadAsync(string path, CancellationToken cancellationToken);

    /// <summary>Replaces a whole file, or makes it, with its folder.</summary>
    /// <param name="path">Relative to the project.</param>
    /// <param name="text">The new content.</param>
    /// <param name="cancellationToken">Stops the wait; the old file is intact then.</param>
    /// <exception cref="ProjectTextException">It cannot be written.</exception>
    Task WriteAsync(string path, string text, CancellationToken cancellationToken);
}
