namespace Tofa.Runner.Adapters.Files;

/// <summary>Says why the disk refused, where the system's own words lead astray.</summary>
internal static class DiskFailure
{
    /// <summary>What stands in the way of a file, with the remedy; <c>null</c> where nothing does.</summary>
    /// <param name="path">The absolute path of the file.</param>
    internal static string? Obstacle(string path)
    {
        if (Directory.Exists(path))
            return $"{path} is a folder, and a file belongs there; move it away and try again.";

        if (File.Exists(path) && UnixFile.IsStream(path))
            return $"{path} is a pipe or a device, and a file belongs there; move it away and try again.";

        for (var above = Path.GetDirectoryName(path); above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                return $"{above} is a file, and a folder belongs there; move it away and try again.";
        }

        return null;
    }

    /// <summary>What the system says and the remedy, or what really stands in the way.</summary>
    /// <param name="failure">What the system says.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="remedy">What to do in any other case.</param>
    internal static string Explain(Exception failure, string path, string remedy) => Obstacle(path) ?? $"{failure.Message} {remedy}";
}
