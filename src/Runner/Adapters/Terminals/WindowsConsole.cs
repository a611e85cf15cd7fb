using System.Runtime.InteropServices;
using System.Text;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Makes the console of Windows behave as other terminals do; elsewhere there is nothing to do.</summary>
internal sealed partial class WindowsConsole : IDisposable
{
    // STD_OUTPUT_HANDLE, STD_ERROR_HANDLE and ENABLE_VIRTUAL_TERMINAL_PROCESSING.
    private const int Output = -11;
    private const int Error = -12;
    private const uint MovesCursor = 0x4;

    private readonly Encoding? before;

    private WindowsConsole(Encoding? before) => this.before = before;

    /// <summary>Lets everything be written as UTF-8, also to a file or a pipe, until it is disposed: the system's own code page has no room for every name.</summary>
    internal static WindowsConsole SpeakUtf8()
    {
        if (!OperatingSystem.IsWindows())
            return new WindowsConsole(null);

        var before = Console.OutputEncoding;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new WindowsConsole(before);
    }

    /// <summary>Whether both outputs obey the sequences that move a cursor; on Windows they have to be asked to.</summary>
    internal static bool ObeysSequences() => !OperatingSystem.IsWindows() || (Obeys(Output) && Obeys(Error));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (before is not null)
            Console.OutputEncoding = before;
    }

    // What is redirected is no console, and nobody moves a cursor there.
    private static bool Obeys(int number)
    {
        var handle = GetStdHandle(number);
        return !GetConsoleMode(handle, out var mode) || (mode & MovesCursor) != 0 || SetConsoleMode(handle, mode | MovesCursor);
    }

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int number);

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
