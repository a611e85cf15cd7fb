using System.Text;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Scaffolding;

/// <summary>A new project on the disk.</summary>
internal sealed class NewProjectFolder : INewProject
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);
    // A folder above may be nobody's to look into.
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = true };
    private static readonly string[] Solutions = ["*.sln", "*.slnx"];
    private static readonly string[] Projects = ["*.csproj", "*.fsproj", "*.vbproj"];

    /// <inheritdoc/>
    public Place Look(string folder, IReadOnlyList<string> paths) => Guard(folder, () =>
    {
        var above = Above(folder).ToList();
        return new Place(
            InTheWay(folder, paths),
            [.. Named(folder, Projects).Select(path => Path.GetFileName(path))],
            above.Prepend(folder).SelectMany(place => Named(place, Solutions)).FirstOrDefault(),
            above.SelectMany(place => Named(place, Projects)).FirstOrDefault());
    });

    /// <inheritdoc/>
    public void Create(string folder, IReadOnlyList<ScaffoldFile> files)
    {
        var created = new CreatedFiles();
        try
        {
            foreach (var file in files)
                created.Write(Path.GetFullPath(file.Path, folder), Plain.GetBytes(file.Text));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            created.TakeBack();
            throw new StateException($"{failure.Message} Nothing was made; make the folder writable, or choose another.", failure);
        }
    }

    private static IReadOnlyList<string> InTheWay(string folder, IReadOnlyList<string> paths)
    {
        if (File.Exists(folder))
            return ["."];

        var folders = paths.SelectMany(Parents).Distinct(StringComparer.Ordinal).Where(parent => File.Exists(Path.GetFullPath(parent, folder)));
        return [.. paths.Where(path => Path.Exists(Path.GetFullPath(path, folder)) || IsLink(Path.GetFullPath(path, folder))).Concat(folders).Order(StringComparer.Ordinal)];
    }

    // A link to nothing does not exist, and yet a file cannot be made there.
    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

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

    private static T Guard<T>(string folder, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{folder} cannot be looked at: {failure.Message} Make it readable, or choose another folder.", failure);
        }
    }
}
