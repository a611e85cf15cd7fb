using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>What a child does between its birth and its program (<c>posix_spawn_file_actions_t</c>).</summary>
internal sealed partial class SpawnActions : SafeHandle
{
    // More than the structure takes anywhere: 80 bytes with glibc and musl, a pointer on macOS.
    private const int Size = 512;
    private const int ReadOnly = 0;

    /// <summary>Begins with none.</summary>
    internal SpawnActions()
        : base(Marshal.AllocHGlobal(Size), ownsHandle: true) => CLibrary.Check(Init(handle));

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="Win32Exception">There is no memory.</exception>
    internal void Open(int descriptor, string path) => CLibrary.Check(AddOpen(this, descriptor, path, ReadOnly, 0));

    /// <summary>Takes over an open file of this process.</summary>
    /// <exception cref="Win32Exception">There is no memory.</exception>
    internal void Duplicate(SafeHandle open, int descriptor) => CLibrary.Check(AddDuplicate(this, open, descriptor));

    /// <summary>Changes the folder.</summary>
    /// <exception cref="Win32Exception">There is no memory.</exception>
    internal void ChangeDirectory(string path) => CLibrary.Check(AddChangeDirectory(this, path));

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        var error = Destroy(handle);
        Marshal.FreeHGlobal(handle);
        return error == 0;
    }

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int Init(nint actions);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawn_file_actions_destroy")]
    private static partial int Destroy(nint actions);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddOpen(SpawnActions actions, int descriptor, string path, int flags, int mode);

    [LibraryImport(CLibrary.Name, EntryPoint = "posix_spawn_file_actions_adddup2")]
    private static partial int AddDuplicate(SpawnActions actions, SafeHandle open, int descriptor);

    [LibraryImport(CLibrary.Name, EntryPoint = CLibrary.ChangeDirectory, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddChangeDirectory(SpawnActions actions, string path);
}
