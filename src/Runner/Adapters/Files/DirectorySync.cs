using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Files;

/// <summary>Makes the names in a folder durable: after a rename the file's content is on the disk, its name only after this.</summary>
internal static partial class DirectorySync
{
    /// <summary>Syncs a folder; Windows has no such call and needs none.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    internal static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
            return;

        var descriptor = UnixFile.OpenToRead(directory);
        if (descriptor < 0)
            throw Failure(directory);

        var synced = FSync(descriptor);
        var error = synced < 0 ? Failure(directory) : null;
        _ = Close(descriptor);
        if (error is not null)
            throw error;
    }

    private static IOException Failure(string directory)
    {
        var code = Marshal.GetLastPInvokeError();
        return new IOException($"Cannot sync the folder {directory}: {Marshal.GetPInvokeErrorMessage(code)}.");
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
