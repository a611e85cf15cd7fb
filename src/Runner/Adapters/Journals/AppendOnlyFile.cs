using Microsoft.Win32.SafeHandles;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Journals;

/// <summary>A file that only grows by whole lines, and whose lines are on the disk before the caller goes on.</summary>
/// <param name="projectDirectory">Absolute path.</param>
/// <param name="relativePath">The file, relative to the project.</param>
internal sealed class AppendOnlyFile(string projectDirectory, string relativePath)
{
    private const byte LineEnd = (byte)'\n';
    private readonly string path = Path.Combine(projectDirectory, relativePath);

    // What the file has to be like when the next lines come; null until it was read or written.
    private long? expectedLength;
    private bool namesAreSynced;

    /// <summary>Reads the finished lines as bytes: a cut may go through the middle of a character.</summary>
    /// <exception cref="StateException">The file cannot be read.</exception>
    internal (IReadOnlyList<ReadOnlyMemory<byte>> Lines, bool IsTorn) ReadLines() => Guard(() =>
    {
        if (!File.Exists(path))
            return DiskFailure.Obstacle(path) is { } obstacle ? throw new IOException(obstacle) : ((IReadOnlyList<ReadOnlyMemory<byte>>)[], false);

        ReadOnlyMemory<byte> rest = ReadAll();
        expectedLength = rest.Length;
        var lines = new List<ReadOnlyMemory<byte>>();
        for (var end = rest.Span.IndexOf(LineEnd); end >= 0; end = rest.Span.IndexOf(LineEnd))
        {
            lines.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }

        return (lines, rest.Length > 0);
    });

    /// <summary>The file's length in bytes; 0 where there is none.</summary>
    /// <exception cref="StateException">The file cannot be read.</exception>
    internal long Length() => Guard(() => File.Exists(path) ? new FileInfo(path).Length : 0);

    /// <summary>Adds whole lines with one write.</summary>
    /// <param name="lines">The lines, each with its end.</param>
    /// <param name="isSynced">Whether to wait until they are on the disk.</param>
    /// <exception cref="StateException">The disk refused; nothing may rely on the lines.</exception>
    internal void Append(ReadOnlySpan<byte> lines, bool isSynced)
    {
        var bytes = lines.ToArray();
        Guard(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var handle = OpenToAppend();
            var end = RandomAccess.GetLength(handle);
            if (expectedLength is { } expected && end != expected)
                throw new StateException($"{relativePath}: It is not as this runner left it: somebody else changed it, or a line was written only in part. Nothing was added; see to it that nobody else writes it, and run again.");

            AppendAt(handle, end, bytes, isSynced);
            expectedLength = end + bytes.Length;
            SyncNames();
            return true;
        });
    }

    /// <summary>Moves an unfinished last line into a file of its own; it was never acted upon, and the next record must not grow onto it.</summary>
    /// <returns>That file's path relative to the project; <c>null</c> where the last line was finished.</returns>
    /// <exception cref="StateException">The disk refused.</exception>
    internal string? QuarantineTornTail() => Guard(() =>
    {
        if (!File.Exists(path))
            return null;

        var bytes = ReadAll();
        var start = bytes.AsSpan().LastIndexOf(LineEnd) + 1;
        if (start == bytes.Length)
            return null;

        var quarantine = FreeName($"{relativePath}.torn-at-{start}");
        AtomicFile.Replace(Path.Combine(projectDirectory, quarantine), bytes.AsSpan(start));
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.SetLength(handle, start);
        DiskSync.Flush(handle, path);
        expectedLength = start;
        return quarantine;
    });

    /// <summary>Keeps the file as it is under another name, and gives it other lines.</summary>
    /// <param name="lines">The lines, each with its end.</param>
    /// <returns>That file's path relative to the project.</returns>
    /// <exception cref="StateException">The disk refused; the file is as it was.</exception>
    internal string Renew(ReadOnlySpan<byte> lines)
    {
        var bytes = lines.ToArray();
        return Guard(() =>
        {
            var kept = FreeName($"{relativePath}.before-tofa");
            FileCopy.Make(path, Path.Combine(projectDirectory, kept));
            AtomicFile.Replace(path, bytes);
            expectedLength = bytes.Length;
            return kept;
        });
    }

    // A pipe would never come to an end.
    private byte[] ReadAll()
    {
        if (UnixFile.IsStream(path))
            throw new IOException("it is no file");

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private string FreeName(string wanted)
    {
        var name = wanted;
        for (var number = 2; File.Exists(Path.Combine(projectDirectory, name)); number++)
            name = $"{wanted}-{number}";

        return name;
    }

    // One that was deleted is not begun anew in the middle of a run: its first lines are gone, and what follows would be taken for the whole.
    private SafeFileHandle OpenToAppend()
    {
        try
        {
            return File.OpenHandle(path, expectedLength > 0 ? FileMode.Open : FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        }
        catch (FileNotFoundException gone)
        {
            throw new StateException(
                $"{relativePath}: It was deleted while this runner was at work, so what happens is not kept any more. Put a copy back where there is one, and run again; without one the next run takes the statuses of the YAML files over.", gone);
        }
    }

    // What did not arrive whole was never written: the next lines must not grow onto it, nor somebody act on it later. Where not even that can be had,
    // the length is no longer what is expected, and nothing is added any more.
    private void AppendAt(SafeFileHandle handle, long end, byte[] bytes, bool isSynced)
    {
        try
        {
            DiskWrite.At(handle, bytes, end);
            if (isSynced)
                DiskSync.Flush(handle, path);
        }
        catch (IOException)
        {
            expectedLength = end;
            RandomAccess.SetLength(handle, end);
            throw;
        }
    }

    // Also of a file that is there: whoever created it may have died before this.
    private void SyncNames()
    {
        if (namesAreSynced)
            return;

        DiskSync.FlushFolder(Path.GetDirectoryName(path)!);
        DiskSync.FlushFolder(projectDirectory);
        namesAreSynced = true;
    }

    private T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{relativePath}: {DiskFailure.Explain(failure, path, "Make it readable and writable, or free the disk, and run again.")}", failure);
        }
    }
}
