using System.Diagnostics;

namespace Tofa.Runner.Adapters.Files;

/// <summary>Replaces a file so that a reader, or a restart after a power cut, sees the old content or the new one and never a part.</summary>
internal static class AtomicFile
{
    /// <summary>The end of a temporary file's name: what a killed runner leaves behind can be told from everything else.</summary>
    internal const string TemporarySuffix = ".tofa-tmp";

    /// <summary>Writes a temporary file beside the target, syncs it, renames it over the target and syncs the folder.</summary>
    /// <param name="path">Absolute path, not a symbolic link.</param>
    /// <param name="content">The whole new content.</param>
    /// <param name="durable">Whether it has to survive a power cut; what only tells others about this process does not.</param>
    /// <exception cref="IOException">The disk refused; the old file is intact.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    internal static void Replace(string path, ReadOnlySpan<byte> content, bool durable = true)
    {
        var directory = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(directory, $".{Path.GetFileName(path)}{TemporarySuffix}");
        Directory.CreateDirectory(directory);
        RefuseReadOnly(path);
        try
        {
            Discard(temporary);
            Write(temporary, content, path, durable);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure)
        {
            DiscardIfPossible(temporary);
            if (Renamed(failure, temporary, path) is { } told)
                throw told;

            throw;
        }

        if (durable)
            DiskSync.FlushFolder(directory);
    }

    /// <summary>Deletes what a killed runner left behind in a folder and below.</summary>
    internal static void DeleteLeftovers(string directory)
    {
        foreach (var leftover in FolderWalk.Files(directory, $".*{TemporarySuffix}"))
            File.Delete(leftover);
    }

    // A killed runner's, or a link that somebody planted: neither is written through.
    private static void Discard(string temporary)
    {
        if (File.Exists(temporary) || new FileInfo(temporary).LinkTarget is not null)
            File.Delete(temporary);
    }

    // The disk may refuse this, too; what has to be told is its first refusal, and the next runner tidies up.
    private static void DiscardIfPossible(string temporary)
    {
        try
        {
            Discard(temporary);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Trace.WriteLine(refused.Message);
        }
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

    private static void Write(string temporary, ReadOnlySpan<byte> content, string target, bool durable)
    {
        using var handle = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            UnixFile.CopyOwner(target, handle);
            File.SetUnixFileMode(handle, File.GetUnixFileMode(target));
        }

        RandomAccess.Write(handle, content, fileOffset: 0);
        if (durable)
            DiskSync.Flush(handle, target);
    }
}
