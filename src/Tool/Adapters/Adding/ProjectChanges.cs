using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Ports;
using Tofa.Tool.Adapters.Scaffolding;
using Tofa.Tool.Modules.Adding;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Adding;

/// <summary>Changes files on the disk.</summary>
/// <param name="directory">The absolute path of the project's folder.</param>
internal sealed class ProjectChanges(string directory) : IProjectChanges
{
    /// <inheritdoc/>
    public string? Namespace() => Guard(() => Directory.GetFiles(directory, "*.csproj") is [var only] ? RootNamespace.Of(Path.GetFileNameWithoutExtension(only), File.ReadAllText(only)) : null);

    /// <inheritdoc/>
    public bool Declares(string type) => Guard(() => FolderWalk.Files(directory, "*.cs").Where(IsSource).Any(file => TypeSearch.Declares(File.ReadAllText(file), type)));

    /// <inheritdoc/>
    public IReadOnlyList<string> Existing(IEnumerable<string> paths) => [.. paths.Where(path => DiskPlace.IsTaken(Absolute(path)))];

    /// <inheritdoc/>
    public void Apply(IReadOnlyList<FileChange> changes)
    {
        var created = new CreatedFiles();
        var replaced = new List<FileChange>();
        try
        {
            foreach (var change in changes)
                Check(change);

            foreach (var change in changes)
            {
                if (change.Before is null)
                {
                    created.Write(Absolute(change.Path), DiskPlace.Bytes(change.Text));
                    continue;
                }

                AtomicFile.Replace(RealPath.Of(Absolute(change.Path)), DiskPlace.Bytes(change.Text));
                replaced.Add(change);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            TakeBack(created, replaced);
            throw new StateException($"{failure.Message} Nothing was changed; make the files and their folders writable, and try again.", failure);
        }
    }

    private static T Guard<T>(Func<T> look) => DiskPlace.Look(look, message => $"{message} Make it readable, and try again.");

    // What a build leaves behind is not the project's own.
    private bool IsSource(string file) =>
        Path.GetRelativePath(directory, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj") && !UnixFile.IsStream(file);

    private void TakeBack(CreatedFiles created, IEnumerable<FileChange> replaced)
    {
        created.TakeBack();
        foreach (var change in replaced)
            AtomicFile.Replace(RealPath.Of(Absolute(change.Path)), DiskPlace.Bytes(change.Before!));
    }

    // A folder may be a link that leads out of the project, and a person may have saved the file a moment ago.
    private void Check(FileChange change)
    {
        var relative = Path.GetRelativePath(RealPath.Of(directory), RealPath.Of(Absolute(change.Path)));
        if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new IOException($"{change.Path} leads out of the project through a symbolic link.");

        if (change.Before is { } before && !File.ReadAllBytes(Absolute(change.Path)).AsSpan().SequenceEqual(DiskPlace.Bytes(before)))
            throw new IOException($"{change.Path} has changed in the meantime.");
    }

    private string Absolute(string path) => Path.GetFullPath(path, directory);
}
