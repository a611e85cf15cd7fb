using System.Diagnostics;

namespace Tofa.Runner.Adapters.Files;

/// <summary>The replacement of one file in its three steps, so that many can be prepared at once and their folder synced once.</summary>
/// <param name="path">Absolute path, not a symbolic link.</param>
/// <param name="content">The whole new content.</param>
/// <param name="durable">Whether it has to survive a power cut; what only tells others about this process does not.</param>
internal sealed class AtomicChange(string path, byte[] content, bool durable = true) : IDisposable
{
    /// <summary>The end of a temporary file's name: what a killed runner leaves behind can be told from everything else.</summary>
    internal const string TemporarySuffix = ".tofa-tmp";

    private const int MostTries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private bool isOpen;

    /// <summary>The file beside the target that becomes the target.</summary>
    internal string Temporary { get; } = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}{TemporarySuffix}");

    /// <summary>The folder that the file lies in.</summary>
    internal string Folder { get; } = Path.GetDirectoryName(path)!;

    /// <summary>Writes a temporary file beside the target and syncs it.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    internal void Prepare()
    {
        Directory.CreateDirectory(Folder);
        RefuseReadOnly(path);
        isOpen = true;
        Name(() =>
        {
            Discard();
            Write();
        });
    }

    /// <summary>Renames the temporary file over the target.</summary>
    /// <exception cref="IOException">The disk refused; the old file is intact.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    internal void Commit()
    {
        Name(Rename);
        isOpen = false;
    }

    /// <summary>Makes the new name durable.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    internal void SyncFolder() => DiskSync.FlushFolder(Folder);

    /// <summary>Refuses a file that its owner protected: a rename does not ask the target's mode, so it would be replaced all the same.</summary>
    /// <exception cref="UnauthorizedAccessException">It is read-only.</exception>
    internal static void RefuseReadOnly(string path)
    {
        if (File.Exists(path) && new FileInfo(path).IsReadOnly)
            throw new UnauthorizedAccessException($"The file {path} is read-only.");
    }

    /// <summary>Takes away what is not committed. The disk may refuse this, too; what has to be told is its first refusal, and the next runner tidies up.</summary>
    public void Dispose()
    {
        try
        {
            if (isOpen)
                Discard();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Trace.WriteLine(refused.Message);
        }
    }

    // Windows replaces no file that somebody has open, such as a virus scanner, which takes a moment.
    private void Rename()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                File.Move(Temporary, path, overwrite: true);
                return;
            }
            catch (Exception busy) when (OperatingSystem.IsWindows() && tries < MostTries && busy is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // A killed runner's, or a link that somebody planted: neither is written through.
    private void Discard()
    {
        if (File.Exists(Temporary) || new FileInfo(Temporary).LinkTarget is not null)
            File.Delete(Temporary);
    }

    // The temporary file is nobody's business: what cannot be written is the target.
    private void Name(Action act)
    {
        try
        {
            act();
        }
        catch (IOException failure) when (failure.Message.Contains(Temporary, StringComparison.Ordinal))
        {
            throw new IOException(failure.Message.Replace(Temporary, path, StringComparison.Ordinal), failure);
        }
        catch (UnauthorizedAccessException failure) when (failure.Message.Contains(Temporary, StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException(failure.Message.Replace(Temporary, path, StringComparison.Ordinal), failure);
        }
    }

    private void Write()
    {
        using var handle = File.OpenHandle(Temporary, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            UnixFile.CopyOwner(path, handle);
            File.SetUnixFileMode(handle, File.GetUnixFileMode(path));
        }

        DiskWrite.At(handle, content, place: 0);
        if (durable)
            DiskSync.Flush(handle, path);
    }
}
