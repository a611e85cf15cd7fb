namespace Tofa.Tool.Adapters.Scaffolding;

/// <summary>Files and folders that were made, so that they can be taken back.</summary>
internal sealed class CreatedFiles
{
    private readonly List<string> files = [];
    private readonly List<string> folders = [];

    /// <summary>Makes a file that must not exist yet, and the folders above it.</summary>
    /// <exception cref="IOException">It exists, or the disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    internal void Write(string path, ReadOnlySpan<byte> content)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        files.Add(path);
        stream.Write(content);
    }

    /// <summary>Deletes what was made; what somebody else has put into a folder since stays, with the folder.</summary>
    internal void TakeBack()
    {
        foreach (var file in files)
            File.Delete(file);

        foreach (var folder in folders.AsEnumerable().Reverse().Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
            Directory.Delete(folder);
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;

        if (Path.GetDirectoryName(folder) is { } parent)
            MakeFolder(parent);

        Directory.CreateDirectory(folder);
        folders.Add(folder);
    }
}
