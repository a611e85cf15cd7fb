using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Tofa.Runner.Adapters.Files;

/// <summary>What .NET does not tell about files of Unix.</summary>
internal static partial class UnixFile
{
    // The values of O_RDONLY and O_NONBLOCK; the latter is another one on macOS and the BSDs.
    private const int ReadOnly = 0;
    private const int NonBlockingLinux = 0x800;
    private const int NonBlockingBsd = 0x4;

    /// <summary>Whether a file is a pipe, a terminal or the like, whose opening or reading may wait for ever; <c>false</c> where it cannot be told.</summary>
    internal static bool IsStream(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;

        using var handle = new SafeFileHandle(Open(path, ReadOnly | (OperatingSystem.IsLinux() ? NonBlockingLinux : NonBlockingBsd)), ownsHandle: true);
        if (handle.IsInvalid)
            return false;

        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return !stream.CanSeek;
    }

    /// <summary>Opens for reading; the descriptor, or -1.</summary>
    internal static int OpenToRead(string path) => Open(path, ReadOnly);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
