using System.Text;
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
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string? Namespace()
    {
        try
        {
            return Directory.GetFiles(directory, "*.csproj") is [var only] ? RootNamespace.Of(Path.GetFileNameWithoutExtension(only), File.ReadAllText(only)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{failure.Message} Make it readable, and try again.", failure);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Existing(IEnumerable<string> paths) => [.. paths.Where(path => Path.Exists(Absolute(path)) || new FileInfo(Absolute(path)).LinkTarget is not null)];

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
                    created.Write(Absolute(change.Path), Plain.GetBytes(change.Text));
                    continue;
                }

                AtomicFile.Replace(RealPath.Of(Absolute(change.Path)), Plain.GetBytes(change.Text));
                replaced.Add(change);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            TakeBack(created, replaced);
            throw new StateException($"{failure.Message} Nothing was changed; make the files and their folders writable, and try again.", failure);
        }
    }

    private void TakeBack(CreatedFiles created, IEnumerable<FileChange> replaced)
    {
        created.TakeBack();
        foreach (var change in replaced)
            AtomicFile.Replace(RealPath.Of(Absolute(change.Path)), Plain.GetBytes(change.Before!));
    }

    // A folder may be a link that leads out of the project, and a person may have saved the file a moment ago.
    private void Check(FileChange change)
    {
        var relative = Path.GetRelativePath(RealPath.Of(directory), RealPath.Of(Absolute(change.Path)));
        if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new IOException($"{change.Path} leads out of the project through a symbolic link.");

        if (change.Before is { } before && !File.ReadAllBytes(Absolute(change.Path)).AsSpan().SequenceEqual(Plain.GetBytes(before)))
            throw new IOException($"{change.Path} has changed in the meantime.");
    }

    private string Absolute(string path) => Path.GetFullPath(path, directory);
}
