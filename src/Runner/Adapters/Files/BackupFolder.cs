using Tofa.Runner.Modules.Artifacts;

namespace Tofa.Runner.Adapters.Files;

/// <summary>The copies of replaced artifacts on the disk.</summary>
internal static class BackupFolder
{
    /// <summary>The copies of an artifact, relative to the project, oldest first; none that a symbolic link leads to.</summary>
    /// <param name="folder">The absolute real path of <see cref="BackupPath.Folder"/>.</param>
    /// <param name="artifact">The artifact's path, without a refusal.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    internal static IReadOnlyList<string> Copies(string folder, string artifact)
    {
        if (!Directory.Exists(folder))
            return [];

        // A copy has the times of what it is a copy of; its folder was changed when it was made.
        return [.. Directory.EnumerateDirectories(folder)
            .Select(attempt => Path.GetFileName(attempt))
            .Where(BackupPath.IsOfAttempt)
            .Select(name => (Path: BackupPath.In(name, artifact), Place: Path.GetFullPath(BackupPath.In(name, artifact)[(BackupPath.Folder.Length + 1)..], folder)))
            .Where(copy => File.Exists(copy.Place) && RealPath.Of(copy.Place) == copy.Place)
            .OrderBy(copy => Directory.GetLastWriteTimeUtc(Path.GetDirectoryName(copy.Place)!))
            .ThenBy(copy => copy.Path, StringComparer.Ordinal)
            .Select(copy => copy.Path)];
    }

    /// <summary>Deletes a copy and the folders that are empty without it.</summary>
    /// <param name="folder">As in <see cref="Copies"/>.</param>
    /// <param name="copy">The absolute real path of the copy.</param>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    internal static void Delete(string folder, string copy)
    {
        File.Delete(copy);
        for (var above = Path.GetDirectoryName(copy)!; above.Length > folder.Length && !Directory.EnumerateFileSystemEntries(above).Any(); above = Path.GetDirectoryName(above)!)
            Directory.Delete(above);
    }
}
