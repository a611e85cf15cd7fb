using System.ComponentModel;

namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>The system's C library.</summary>
internal static class CLibrary
{
    /// <summary>The name under which it is found.</summary>
    internal const string Name = "libc";

    /// <summary>The call that changes the folder of a child, which not every C library has.</summary>
    internal const string ChangeDirectory = "posix_spawn_file_actions_addchdir_np";

    /// <summary>Throws what a call refused.</summary>
    /// <param name="error">0, or a number of <c>errno</c>.</param>
    /// <exception cref="Win32Exception">It refused.</exception>
    internal static void Check(int error)
    {
        if (error != 0)
            throw new Win32Exception(error);
    }
}
