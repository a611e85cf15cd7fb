namespace Tofa.Runner.Adapters.Files;

/// <summary>Tells beforehand whether files and folders can be written, as far as that can be told without writing.</summary>
internal static class WriteAccess
{
    private const int MostNamed = 10;

    /// <summary>What may not be written, in words; <c>null</c> where all may.</summary>
    /// <param name="files">Absolute paths of files that are there, with what to call them.</param>
    /// <param name="folders">Absolute paths of folders that are there, with what to call them.</param>
    internal static string? Refusal(IEnumerable<(string Path, string Name)> files, IEnumerable<(string Path, string Name)> folders)
    {
        var refused = files.Where(file => new FileInfo(file.Path).IsReadOnly || !UnixFile.MayWrite(file.Path)).Select(file => file.Name)
            .Concat(folders.Where(folder => !UnixFile.MayWrite(folder.Path)).Select(folder => $"the folder {folder.Name}"))
            .ToList();
        if (refused.Count == 0)
            return null;

        var named = string.Join(", ", refused.Take(MostNamed)) + (refused.Count > MostNamed ? $" and {refused.Count - MostNamed} more" : string.Empty);
        return $"{named}: may not be written. Make them writable for this user, and run again.";
    }
}
