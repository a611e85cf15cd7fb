using System.Runtime.ExceptionServices;
using System.Text;
using Tofa.Model.Reading;
using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Files;

/// <summary>The project's files on the disk.</summary>
/// <param name="directory">The folder that holds <c>runbook.yaml</c>.</param>
internal sealed class ProjectFolder(string directory) : IProjectFiles
{
    private const string Tasks = "tasks";
    private const string Templates = "prompt_templates";
    private const string Journal = "logs/run_log.jsonl";
    private const string Schemas = "schemas";
    private static readonly string[] Written = [Tasks, ".tofa", "logs"];
    private const int SmallestPart = 512;
    private const int LargestPart = 65_536;
    private const string NotAFile = "it is a pipe or a device and not a file";
    private static readonly ParallelOptions SyncsAtOnce = new() { MaxDegreeOfParallelism = 8 };
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FileStamps stamps = new();
    private readonly Lazy<string> realDirectory = new(() => RealPath.Of(Path.GetFullPath(directory)));

    /// <inheritdoc/>
    public string ProjectDirectory { get; } = Path.GetFullPath(directory);

    /// <inheritdoc/>
    public IReadOnlyList<ProjectFile> ReadDefinition() => Guard(ProjectDirectory, () =>
    {
        // Before the texts: what changes while they are read is seen at the next look.
        stamps.Take(DefinitionPaths());
        var files = new List<ProjectFile>();
        if (Exists(RunbookFile.FileName))
            files.Add(ReadOwn(FileKind.Runbook, RunbookFile.FileName));

        files.AddRange(PathsBelow(Tasks, "*.yaml").Select(path => ReadOwn(FileKind.Task, path)));
        files.AddRange(PathsBelow(Templates, "*").Select(path => Read(FileKind.Template, path, Absolute(path))));
        files.AddRange(PathsBelow(Schemas, "*.json").Select(path => Read(FileKind.Schema, path, Absolute(path))));
        return files;
    });

    /// <inheritdoc/>
    public bool HasChanged() => Guard(ProjectDirectory, () => stamps.Differ(DefinitionPaths()));

    /// <inheritdoc/>
    public string? ReadText(string path) => Guard<string?>(path, () =>
    {
        if (File.Exists(Inside(path)))
            return ReadStrict(path);

        return DiskFailure.Obstacle(Inside(path)) is { } obstacle ? throw new StateException($"{path}: {obstacle}") : null;
    });

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Absolute(path));

    /// <inheritdoc/>
    public void Replace(string path, string text) => WriteAll([(path, null, text)]);

    /// <inheritdoc/>
    public bool ChangeAll(IReadOnlyList<TextChange> changes) => WriteAll([.. changes.Select(change => (change.Path, (string?)change.Old, change.New))]);

    private bool WriteAll(IReadOnlyList<(string Path, string? Old, string New)> files)
    {
        var changes = files.Select(file => (file.Path, file.Old, Change: Guard(file.Path, () => new AtomicChange(Inside(file.Path), Strict.GetBytes(file.New))))).ToList();
        var isWhole = true;
        try
        {
            // Syncs wait for the disk, which takes many at once.
            Parallel.ForEach(changes, SyncsAtOnce, change => Guard(change.Path, () => change.Change.Prepare()));
            foreach (var (path, old, change) in changes)
                isWhole &= Guard(path, () => Commit(path, old, change));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
        finally
        {
            foreach (var (_, _, change) in changes)
                change.Dispose();
        }

        foreach (var change in changes.DistinctBy(change => change.Change.Folder))
            Guard(change.Path, () => change.Change.SyncFolder());

        return isWhole;
    }

    // A person may have saved the file while its change was worked out and written.
    private bool Commit(string path, string? old, AtomicChange change)
    {
        if (old is not null && ReadText(path) != old)
            return false;

        stamps.Renew(Absolute(path), change);
        return true;
    }

    /// <inheritdoc/>
    public void Copy(string path, string copy) => Guard(path, () =>
    {
        if (UnixFile.IsStream(Inside(path)))
            throw new IOException($"{path}: {NotAFile}.");

        FileCopy.Make(Inside(path), Inside(copy));
        return true;
    });

    /// <inheritdoc/>
    public IReadOnlyList<string> Backups(string artifact) => Guard(BackupPath.Folder, () => BackupFolder.Copies(Inside(BackupPath.Folder), artifact));

    /// <inheritdoc/>
    public void DeleteBackup(string backup) => Guard(backup, () => BackupFolder.Delete(Inside(BackupPath.Folder), Inside(backup)));

    /// <inheritdoc/>
    public void CheckReplaceable(string path) => Guard(path, () =>
    {
        AtomicChange.RefuseReadOnly(Inside(path));
        return DiskFailure.Obstacle(Inside(path)) is { } obstacle ? throw new IOException(obstacle) : true;
    });

    /// <summary>Deletes the temporary files that a killed runner left beside the YAML files and its state.</summary>
    /// <exception cref="StateException">The disk refused.</exception>
    internal void DeleteLeftovers() => Guard(ProjectDirectory, () =>
    {
        foreach (var leftover in Directory.EnumerateFiles(ProjectDirectory, $".*{AtomicChange.TemporarySuffix}"))
            File.Delete(leftover);

        foreach (var folder in Written)
            AtomicFile.DeleteLeftovers(Absolute(folder));

        return true;
    });

    /// <summary>Looks whether everything that a run writes can be written, so that nothing is done whose result could not be kept.</summary>
    /// <exception cref="StateException">Something cannot; all of it is named.</exception>
    internal void CheckWritable() => Guard(ProjectDirectory, () =>
    {
        var files = PathsBelow(Tasks, "*.yaml").Prepend(RunbookFile.FileName).Append(Journal).Where(Exists).Select(path => (Path: Inside(path), Name: path)).ToList();
        var folders = files.Select(file => Path.GetDirectoryName(file.Path)!).Append(RealPath.Of(ProjectDirectory)).Distinct().Select(folder => (folder, folder));
        return WriteAccess.Refusal(files, folders) is { } refusal ? throw new StateException(refusal) : true;
    });

    private void Guard(string path, Action act) => Guard(path, () =>
    {
        act();
        return true;
    });

    private T Guard<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StateException($"{path}: {(path == ProjectDirectory ? null : DiskFailure.Obstacle(Absolute(path))) ?? $"{failure.Message.TrimEnd('.')}. Make it readable and writable, or free the disk, and run again."}", failure);
        }
        catch (Exception failure) when (failure is DecoderFallbackException or EncoderFallbackException)
        {
            throw new StateException($"{path}: the text is not valid UTF-8; save it as UTF-8 and run again.", failure);
        }
    }

    // What the runner writes to has to be where it seems to be.
    private ProjectFile ReadOwn(FileKind kind, string path)
    {
        var (real, misdirection) = Follow(path);
        return misdirection is null ? Read(kind, path, real) : new ProjectFile(kind, path, string.Empty) { Flaw = new FileFlaw(default, misdirection) };
    }

    private static ProjectFile Read(FileKind kind, string path, string place)
    {
        if (UnixFile.IsStream(place))
            return new ProjectFile(kind, path, string.Empty) { Flaw = new FileFlaw(default, NotAFile) };

        return FileDecoder.Decode(kind, path, Bytes(place));
    }

    // No more than can be of use: what says that it is small may have no end. Nobody is kept from replacing it meanwhile, as Windows else would.
    private static byte[] Bytes(string place)
    {
        using var stream = new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        using var content = new MemoryStream();
        var part = new byte[Math.Clamp(stream.Length + 1, SmallestPart, LargestPart)];
        for (var count = stream.Read(part); count > 0 && content.Length < FileDecoder.MostBytes; count = stream.Read(part))
            content.Write(part, 0, count);

        return content.ToArray();
    }

    // A byte order mark stays in the text, so that a splice writes it back.
    private string ReadStrict(string path)
    {
        try
        {
            return UnixFile.IsStream(Inside(path)) ? throw new StateException($"{path}: {NotAFile}; put a file there and run again.") : Strict.GetString(File.ReadAllBytes(Inside(path)));
        }
        catch (DecoderFallbackException failure)
        {
            throw new StateException($"{path}: byte {failure.Index} is not UTF-8; save the file as UTF-8 and run again.", failure);
        }
    }

    private IEnumerable<string> DefinitionPaths() =>
        [Absolute(RunbookFile.FileName), .. FolderWalk.Files(Absolute(Tasks), "*.yaml"), .. FolderWalk.Files(Absolute(Templates), "*"), .. FolderWalk.Files(Absolute(Schemas), "*.json")];

    private IEnumerable<string> PathsBelow(string folder, string pattern)
    {
        return FolderWalk.Files(Absolute(folder), pattern)
            .Select(path => Path.GetRelativePath(ProjectDirectory, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private string Absolute(string path) => Path.GetFullPath(path, ProjectDirectory);

    private string Inside(string path)
    {
        if (ArtifactPath.LeavesProject(path) is { } reason)
            throw new RefusedPathException($"Refused to touch a file outside the project: {reason}.");

        var (real, misdirection) = Follow(path);
        return misdirection is null ? real : throw new RefusedPathException($"Refused to touch '{path}': {misdirection}.");
    }

    private static bool IsInside(string relative) =>
        relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !relative.StartsWith(@"..\", StringComparison.Ordinal) && !Path.IsPathRooted(relative);

    private (string Real, string? Misdirection) Follow(string path)
    {
        var asked = Path.GetRelativePath(ProjectDirectory, Absolute(path));
        var real = IsInside(asked) ? RealPath.Below(realDirectory.Value, asked) : RealPath.Of(Absolute(path));
        var relative = Path.GetRelativePath(realDirectory.Value, real).Replace('\\', '/');
        if (!IsInside(relative))
            return (real, $"a symbolic link takes it out of the project, to {real}");

        var isLinked = relative != asked.Replace('\\', '/');
        return (real, isLinked && ArtifactPath.Refusal(relative) is not null ? $"a symbolic link takes it to '{relative}', which is another file of the runbook or its state" : null);
    }
}
