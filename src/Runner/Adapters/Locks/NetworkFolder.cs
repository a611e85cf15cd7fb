using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Locks;

/// <summary>Tells whether a folder lies on another machine, where a lock may hold off nobody. Known on Linux only.</summary>
internal static partial class NetworkFolder
{
    // statfs(2): larger than the answer on any machine; its first word is the type.
    private const int StatusSize = 512;

    /// <summary>The kind of network file system; <c>null</c> where it is none, or cannot be told.</summary>
    internal static string? KindOf(string folder)
    {
        Span<byte> status = stackalloc byte[StatusSize];
        return OperatingSystem.IsLinux() && StatFs(folder, status) == 0 ? KindOf(BitConverter.ToUInt32(status)) : null;
    }

    /// <summary>The kind by the number that Linux gives it (statfs(2)).</summary>
    internal static string? KindOf(uint type) => type switch
    {
        0x6969 => "NFS",
        0xFF534D42 or 0xFE534D42 or 0x517B => "SMB",
        0x01021997 => "9P",
        0x5346414F => "AFS",
        0x00C36400 => "Ceph",
        _ => null,
    };

    [LibraryImport("libc", EntryPoint = "statfs", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatFs(string path, Span<byte> status);
}
