using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>The calls of <c>spawn.h</c> that start a process and wait for its end.</summary>
internal static partial class PosixSpawn
{
    // EINTR of errno(3).
    private const int Interrupted = 4;

    // A wait status, as all of Linux, macOS and the BSDs lay it out: the signal below, the exit code above it (wait(2)).
    private const int SignalBits = 0x7F;
    private const int CodeShift = 8;
    private const int CodeBits = 0xFF;
    private const int SignalBase = 128;

    /// <summary>Whether this system has them all: a C library that cannot change the folder of a child has not (glibc before 2.29).</summary>
    internal static bool IsAvailable { get; } = !OperatingSystem.IsWindows()
        && NativeLibrary.TryLoad(CLibrary.Name, typeof(PosixSpawn).Assembly, DllImportSearchPath.SafeDirectories, out var library)
        && NativeLibrary.TryGetExport(library, CLibrary.ChangeDirectory, out _);

    /// <summary>Starts a program.</summary>
    /// <returns>0, or why the system refused (<c>errno</c>).</returns>
    internal static int Start(string path, IReadOnlyList<string> arguments, IReadOnlyList<string> environment, SpawnActions actions, SpawnAttributes attributes, out int id) =>
        Spawn(out id, path, actions, attributes, [.. arguments, null], [.. environment, null]);

    /// <summary>Waits until a child ends, and takes it from the system's table.</summary>
    /// <returns>Its exit code; <c>null</c> where somebody else asked for it before.</returns>
    internal static int? WaitFor(int id)
    {
        int status;
        while (Wait(id, out status, 0) < 0)
        {
            if (Marshal.GetLastPInvokeError() != Interrupted)
                return null;
        }

        var signal = status & SignalBits;
        return signal == 0 ? (status >> CodeShift) & CodeBits : SignalBase + signal;
    }

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(
        out int id,
        string path,
        SpawnActions actions,
        SpawnAttributes attributes,
        string?[] arguments,
        string?[] environment);

    [LibraryImport(CLibrary.Name, EntryPoint = "waitpid", SetLastError = true)]
    private static partial int Wait(int id, out int status, int options);
}
