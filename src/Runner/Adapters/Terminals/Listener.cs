using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Tells whether somebody still reads standard output. .NET keeps it to itself when the other end of a pipe is closed (EPIPE).</summary>
internal static partial class Listener
{
    private const int StandardOutput = 1;

    // POLLERR and POLLNVAL of poll(2), the same on Linux, macOS and the BSDs.
    private const int Gone = 0x8 | 0x20;

    /// <summary>Whether nobody does; <c>false</c> where it cannot be told.</summary>
    internal static bool IsGone()
    {
        if (OperatingSystem.IsWindows())
            return false;

        var output = new Watched { Descriptor = StandardOutput };
        return Poll(ref output, 1, 0) > 0 && (output.Found & Gone) != 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref Watched descriptors, nuint count, int milliseconds);

    // struct pollfd
    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        internal int Descriptor;
        internal short Asked;
        internal short Found;
    }
}
