using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Scaffolding;

/// <summary>A new project on the disk.</summary>
internal sealed class NewProjectFolder : INewProject
{
    // A folder above may be nobody's to look into.
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = true };
    private static readonly string[] Solutions = ["*.sln", "*.slnx"];
    private static readonly string[] Projects = ["*.csproj", "*.fsproj", "*.vbproj"];

    /// <inheritdoc/>
    public Place Look(string folder, IReadOnlyList<string> paths) => DiskPlace.Look(() =>
    {
        if (DiskFailure.FileForFolder(folder) is { } file)
            return new Place([], [], null, null) { Blocking = file };

        var above = Above(folder).ToList();
        return new Place(
            InTheWay(folder, paths),
            [.. Named(folder, Projects).Select(path => Path.GetFileName(path))],
            above.Prepend(folder).SelectMany(place => Named(place, Solutions)).FirstOrDefault(),
            above.SelectMany(place => Named(place, Projects)).FirstOrDefault())
        {
            Strays = [.. FolderWalk.Files(Path.Combine(folder, "tasks"), "*.yaml").Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Except(paths).Order(StringComparer.Ordinal)],
        };
    }, message => $"{folder} cannot be looked at: {message} Make it readable, or choose another folder.");

    /// <inheritdoc/>
    public void Create(string folder, IReadOnlyList<ScaffoldFile> files)
    {
        var created = new CreatedFiles();
        try
        {
            foreach (var file in files)
                created.Write(Path.GetFullPath(file.Path, folder), DiskPlace.Bytes(file.Text));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            created.TakeBack();
            throw new StateException(DiskFailure.Explain(failure, Path.Combine(folder, "runbook.yaml"), "Nothing was made; make the folder writable, or choose another."), failure);
        }
    }

    private static IReadOnlyList<string> InTheWay(string folder, IReadOnlyList<string> paths)
    {
        var folders = paths.SelectMany(Parents).Distinct(StringComparer.Ordinal).Where(parent => File.Exists(Path.GetFullPath(parent, folder)));
        return [.. paths.Where(path => DiskPlace.IsTaken(Path.GetFullPath(path, folder))).Concat(folders).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Parents(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var parent = Directory.GetParent(folder); parent is not null; parent = parent.Parent)
            yield return parent.FullName;
    }

    private static IEnumerable<string> Named(string folder, string[] patterns) =>
        Directory.Exists(folder) ? patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern, Visible)).Order(StringComparer.Ordinal) : [];
}
