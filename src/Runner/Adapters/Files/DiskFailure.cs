namespace Tofa.Runner.Adapters.Files;

/// <summary>Says why the disk refused, where the system's own words lead astray.</summary>
internal static class DiskFailure
{
    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>What stands in the way of a file, with the remedy; <c>null</c> where nothing does.</summary>
    /// <param name="path">The absolute path of the file.</param>
    internal static string? Obstacle(string path)
    {
        if (Directory.Exists(path))
            return $"{path} is a folder, and a file belongs there; move it away and try again.";

        if (File.Exists(path) && UnixFile.IsStream(path))
            return $"{path} is a pipe or a device, and a file belongs there; move it away and try again.";

        return FileForFolder(Path.GetDirectoryName(path)) is { } file ? $"{file} is a file, and a folder belongs there; move it away and try again." : null;
    }

    /// <summary>The file that stands where a folder, or one above it, has to be; <c>null</c> where none does.</summary>
    /// <param name="folder">The absolute path of the folder; <c>null</c> above a root.</param>
    internal static string? FileForFolder(string? folder)
    {
        for (var place = folder; place is not null && !Directory.Exists(place); place = Path.GetDirectoryName(place))
        {
            if (File.Exists(place))
                return place;
        }

        return null;
    }

    /// <summary>What the system says and the remedy, or what really stands in the way.</summary>
    /// <param name="failure">What the system says.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="remedy">What to do in any other case.</param>
    internal static string Explain(Exception failure, string path, string remedy) =>
        Obstacle(path) ?? $"{failure.Message.TrimEnd('.')}. {(Full.Contains(failure.HResult) ? "Free the disk and run again." : remedy)}";
}
