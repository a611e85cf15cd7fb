namespace Tofa.Runner.Adapters.Files;

/// <summary>Replaces a file so that a reader, or a restart after a power cut, sees the old content or the new one and never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a temporary file beside the target, syncs it, renames it over the target and syncs the folder.</summary>
    /// <param name="path">Absolute path, not a symbolic link.</param>
    /// <param name="content">The whole new content.</param>
    /// <param name="durable">Whether it has to survive a power cut; what only tells others about this process does not.</param>
    /// <exception cref="IOException">The disk refused; the old file is intact.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    internal static void Replace(string path, ReadOnlySpan<byte> content, bool durable = true)
    {
        using var change = new AtomicChange(path, content.ToArray(), durable);
        change.Prepare();
        change.Commit();
        if (durable)
            change.SyncFolder();
    }

    /// <summary>Deletes what a killed runner left behind in a folder and below.</summary>
    internal static void DeleteLeftovers(string directory)
    {
        foreach (var leftover in FolderWalk.Files(directory, $".*{AtomicChange.TemporarySuffix}"))
            File.Delete(leftover);
    }
}
