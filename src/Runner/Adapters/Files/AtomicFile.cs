namespace Tofa.Runner.Adapters.Files;

/// <summary>Replaces a file so that a reader, or a restart after a power cut, sees the old content or the new one and never a part.</summary>
internal static class AtomicFile
{
    /// <summary>The end of a temporary file's name: what a killed runner leaves behind can be told from everything else.</summary>
    internal const string TemporarySuffix = ".tofa-tmp";

    /// <summary>Writes a temporary file beside the target, syncs it, renames it over the target and syncs the folder.</summary>
    /// <param name="path">Absolute path, not a symbolic link.</param>
    /// <param name="content">The whole new content.</param>
    /// <exception cref="IOException">The disk refused; the old file is intact.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    internal static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var directory = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(directory, $".{Path.GetFileName(path)}.{Environment.ProcessId}{TemporarySuffix}");
        Directory.CreateDirectory(directory);
        RefuseReadOnly(path);
        try
        {
            Write(temporary, content, path);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);

            if (Renamed(failure, temporary, path) is { } told)
                throw told;

            throw;
        }

        DirectorySync.Flush(directory);
    }

    /// <summary>Deletes what a killed runner left behind in a folder and below.</summary>
    internal static void DeleteLeftovers(string directory)
    {
        foreach (var leftover in FolderWalk.Files(directory, $".*{TemporarySuffix}"))
            File.Delete(leftover);
    }

    // The temporary file is nobody's business: what cannot be written is the target.
    private static Exception? Renamed(Exception failure, string temporary, string path) => failure switch
    {
        _ when !failure.Message.Contains(temporary, StringComparison.Ordinal) => null,
        UnauthorizedAccessException => new UnauthorizedAccessException(failure.Message.Replace(temporary, path, StringComparison.Ordinal), failure),
        IOException => new IOException(failure.Message.Replace(temporary, path, StringComparison.Ordinal), failure),
        _ => null,
    };

    /// <summary>Refuses a file that its owner protected: a rename does not ask the target's mode, so it would be replaced all the same.</summary>
    /// <exception cref="UnauthorizedAccessException">It is read-only.</exception>
    internal static void RefuseReadOnly(string path)
    {
        if (File.Exists(path) && new FileInfo(path).IsReadOnly)
            throw new UnauthorizedAccessException($"The file {path} is read-only.");
    }

    private static void Write(string temporary, ReadOnlySpan<byte> content, string target)
    {
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));

        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
