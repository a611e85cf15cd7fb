using Microsoft.Win32.SafeHandles;

namespace Tofa.Runner.Adapters.Files;

/// <summary>Writes to a file; a limit of its size is an error of the disk like any other, and not one of the caller's argument.</summary>
internal static class DiskWrite
{
    /// <summary>Writes all bytes at a place.</summary>
    /// <exception cref="IOException">The disk refused; a part may be written.</exception>
    internal static void At(SafeFileHandle handle, ReadOnlySpan<byte> bytes, long place)
    {
        try
        {
            RandomAccess.Write(handle, bytes, place);
        }
        catch (ArgumentOutOfRangeException tooLong)
        {
            throw new IOException("The file may not become as long as that: a limit of the file system or of this session (ulimit -f) is reached.", tooLong);
        }
    }
}
