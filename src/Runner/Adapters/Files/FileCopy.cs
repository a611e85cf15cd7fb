namespace Tofa.Runner.Adapters.Files;

/// <summary>Copies a file durably.</summary>
internal static class FileCopy
{
    /// <summary>Copies content and mode, syncs the copy and then its folder.</summary>
    /// <param name="source">Absolute path.</param>
    /// <param name="target">Absolute path; nothing may be there yet.</param>
    /// <exception cref="IOException">The disk refused, or something is there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written, or the file not be read.</exception>
    internal static void Make(string source, string target)
    {
        var directory = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(directory);
        File.Copy(source, target, overwrite: false);
        using (var handle = File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite))
            DiskSync.Flush(handle, target);

        DiskSync.FlushFolder(directory);
    }
}
