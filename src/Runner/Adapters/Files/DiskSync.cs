using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Tofa.Runner.Adapters.Files;

/// <summary>Returns when the disk has it, and says so when it has not: .NET's own call keeps an error of the disk to itself.</summary>
internal static partial class DiskSync
{
    /// <summary>Syncs a file's content.</summary>
    /// <param name="handle">The open file.</param>
    /// <param name="path">What to call it.</param>
    /// <exception cref="IOException">The disk refused.</exception>
    internal static void Flush(SafeFileHandle handle, string path)
    {
        // Only .NET's call empties the cache of a Mac's disk, and Windows has no other.
        if (!OperatingSystem.IsLinux())
            RandomAccess.FlushToDisk(handle);

        if (!OperatingSystem.IsWindows() && FSync(handle) < 0)
            throw Failure($"the file {path}");
    }

    /// <summary>Makes the names in a folder durable: after a rename the file's content is on the disk, its name only after this. Windows has no such call and needs none.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    internal static void FlushFolder(string directory)
    {
        if (OperatingSystem.IsWindows())
            return;

        using var handle = new SafeFileHandle(UnixFile.OpenToRead(directory), ownsHandle: true);
        if (handle.IsInvalid || FSync(handle) < 0)
            throw Failure($"the folder {directory}");
    }

    private static IOException Failure(string what)
    {
        var code = Marshal.GetLastPInvokeError();
        return new IOException($"Cannot sync {what}: {Marshal.GetPInvokeErrorMessage(code)}.");
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(SafeFileHandle descriptor);
}
