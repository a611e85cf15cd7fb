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

    // statx(2): the size and the places of its answer are the same on every machine.
    private const int StatusSize = 256;
    private const int OwnerAt = 20;
    private const int GroupAt = 24;
    private const uint WithOwner = 0x8 | 0x10;
    private const int CurrentFolder = -100;

    // R_OK, W_OK and X_OK of access(2).
    private const int AskRead = 4;
    private const int AskWrite = 2;
    private const int AskExecute = 1;

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

    /// <summary>Whether this user may read a file or list a folder; <c>true</c> where it cannot be told.</summary>
    internal static bool MayRead(string path) => May(path, AskRead);

    /// <summary>Whether this user may write a file, or make files in a folder; a file system that is read-only says no to everybody.</summary>
    internal static bool MayWrite(string path) => May(path, AskWrite);

    /// <summary>Whether this user may open what is in a folder.</summary>
    internal static bool MayEnter(string path) => May(path, AskExecute);

    private static bool May(string path, int mode) => OperatingSystem.IsWindows() || Access(path, mode) == 0;

    /// <summary>Opens for reading; the descriptor, or -1.</summary>
    internal static int OpenToRead(string path) => Open(path, ReadOnly);

    /// <summary>Gives a file the owner of another one, where this user may: a file that is replaced by root stays its owner's. Known on Linux only.</summary>
    /// <param name="model">The path of the other file.</param>
    /// <param name="handle">The file.</param>
    internal static void CopyOwner(string model, SafeFileHandle handle)
    {
        Span<byte> status = stackalloc byte[StatusSize];
        if (OperatingSystem.IsLinux() && StatX(CurrentFolder, model, 0, WithOwner, status) == 0)
            _ = FChOwn(handle, BitConverter.ToUInt32(status[OwnerAt..]), BitConverter.ToUInt32(status[GroupAt..]));
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "fchown")]
    private static partial int FChOwn(SafeFileHandle descriptor, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);
}
