using TofaProjectNamespace.Ports;

namespace TofaProjectNamespace.Adapters;

/// <summary>The text files of the project, on the disk, as UTF-8.</summary>
/// <param name="root">The absolute path of the project's folder.</param>
public sealed class ProjectFolder(string root) : IProjectTexts
{
    /// <inheritdoc/>
    public async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var full = Locate(path);
        try
        {
            return await File.ReadAllTextAsync(full, cancellationToken);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ProjectTextException($"{path} is not there; run the task that writes it first", missing);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ProjectTextException($"{path} cannot be read: {refused.Message}", refused);
        }
    }

    /// <inheritdoc/>
    public async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        var full = Locate(path);
        var temporary = full + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            // Written beside the file and renamed: a reader, or a run that is killed here, never sees half a file.
            await File.WriteAllTextAsync(temporary, text, cancellationToken);
            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ProjectTextException($"{path} cannot be written: {refused.Message}", refused);
        }
    }

    private string Locate(string path)
    {
        var home = Path.GetFullPath(root);
        var full = Path.GetFullPath(path, home);
        return full.StartsWith(Path.TrimEndingDirectorySeparator(home) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ProjectTextException($"{path} leaves the project; give a path relative to it");
    }
}
