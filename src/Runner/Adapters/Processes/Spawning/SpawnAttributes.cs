using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>How a child is born (<c>posix_spawnattr_t</c>): in a session of its own, with no signal blocked, and SIGPIPE, which .NET ignores, as usual.</summary>
internal sealed partial class SpawnAttributes : SafeHandle
{
    // More than the structure takes anywhere: 336 bytes with glibc and musl, a pointer on macOS.
    private const int Size = 512;

    // sigset_t: 128 bytes with glibc and musl, 4 on macOS.
    private const int SignalSetSize = 128;
    private const int BrokenPipe = 13;

    // POSIX_SPAWN_SETSIGDEF, POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSID of spawn.h.
    private const short DefaultSignals = 0x04;
    private const short SignalMask = 0x08;
    private const short NewSessionLinux = 0x80;
    private const short NewSessionApple = 0x400;

    /// <summary>Sets them.</summary>
    internal SpawnAttributes()
        : base(Marshal.AllocHGlobal(Size), ownsHandle: true)
    {
        CLibrary.Check(Init(handle));
        var none = Signals();
        var brokenPipe = Signals();
        CLibrary.Check(AddSignal(brokenPipe, BrokenPipe));
        CLibrary.Check(SetDefault(handle, brokenPipe));
        CLibrary.Check(SetMask(handle, none));
        CLibrary.Check(SetFlags(handle, (short)(DefaultSignals | SignalMask | (OperatingSystem.IsMacOS() ? NewSessionApple : NewSessionLinux))));
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        var error = Destroy(handle);
        Marshal.FreeHGlobal(handle);
        return error == 0;
    }

    private static byte[] Signals()
    {
        var set = new byte[SignalSetSize];
        CLibrary.Check(Empty(set));
        return set;
    }

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawnattr_init")]
    private static partial int Init(nint attributes);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawnattr_destroy")]
    private static partial int Destroy(nint attributes);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawnattr_setflags")]
    private static partial int SetFlags(nint attributes, short flags);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawnattr_setsigdefault")]
    private static partial int SetDefault(nint attributes, byte[] signals);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawnattr_setsigmask")]
    private static partial int SetMask(nint attributes, byte[] signals);

    [LibraryImport(CLibrary.Name, EntryPoint = "sigemptyset")]
    private static partial int Empty(byte[] signals);

    [LibraryImport(CLibrary.Name, EntryPoint = "sigaddset")]
    private static partial int AddSignal(byte[] signals, int signal);
}
