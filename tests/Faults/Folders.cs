using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Tofa.Faults;

/// <summary>Copies folders.</summary>
internal static partial class Folders
{
    private static EnumerationOptions All => new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <summary>Copies a folder with all that is in it, also what somebody holds a lock on.</summary>
    public static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source, "*", All))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, Read(file));
        }
    }

    // .NET's own way to open a file asks for a lock.
    private static byte[] Read(string file)
    {
        using var handle = new SafeFileHandle(Open(file, 0), ownsHandle: true);
        var content = new byte[RandomAccess.GetLength(handle)];
        for (var count = 0; count < content.Length;)
            count += RandomAccess.Read(handle, content.AsSpan(count), count);

        return content;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
