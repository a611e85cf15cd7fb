using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Signals;

/// <summary>Makes the limit of a file's size (<c>ulimit -f</c>) an error of the write like any other; without it the system ends the process there.</summary>
internal static class FileSizeSignal
{
    // SIGXFSZ, the same on Linux, macOS and the BSDs.
    private const PosixSignal Number = (PosixSignal)25;

    /// <summary>Keeps the signal from ending the process; <c>null</c> on Windows, which has none.</summary>
    internal static IDisposable? Ignore() => OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(Number, signal => signal.Cancel = true);
}
