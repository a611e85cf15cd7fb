using Tofa.Model.Reading;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Modules.Doctoring;

namespace Tofa.Runner.Adapters.Surveys;

/// <summary>Tries every file and folder that a run reads or writes, and goes on where one refuses: a person wants to know all of them at once.</summary>
/// <param name="projectDirectory">Absolute path.</param>
internal sealed class AccessCheck(string projectDirectory)
{
    private static readonly EnumerationOptions Here = new() { AttributesToSkip = 0 };
    private static readonly string[] Journal = ["logs", "run_log.jsonl"];

    private readonly List<Obstacle> obstacles = [];

    /// <summary>All that refuses.</summary>
    internal IReadOnlyList<Obstacle> Run()
    {
        Folder(projectDirectory, isWritten: true);
        Readable(Path.Combine(projectDirectory, RunbookFile.FileName), isWritten: true);
        Tree(Path.Combine(projectDirectory, "tasks"), isWritten: true);
        Tree(Path.Combine(projectDirectory, "prompt_templates"), isWritten: false);
        foreach (var folder in new[] { Journal[0], Path.Combine(Journal[0], "tasks"), ".tofa" })
            Folder(Path.Combine(projectDirectory, folder), isWritten: true);

        foreach (var file in new[] { Path.Combine(Journal), Path.Combine(".tofa", "lock"), Path.Combine(".tofa", "owner") })
            Readable(Path.Combine(projectDirectory, file), isWritten: true);

        return obstacles;
    }

    private void Tree(string folder, bool isWritten)
    {
        if (!Folder(folder, isWritten))
            return;

        foreach (var file in Directory.EnumerateFiles(folder, "*", Here).Where(file => Path.GetFileName(file)[0] != '.').Order(StringComparer.Ordinal))
            Readable(file, isWritten);

        foreach (var below in Directory.EnumerateDirectories(folder, "*", Here).Where(below => Path.GetFileName(below)[0] != '.' && new DirectoryInfo(below).LinkTarget is null).Order(StringComparer.Ordinal))
            Tree(below, isWritten);
    }

    // Whether it is there and can be listed.
    private bool Folder(string path, bool isWritten)
    {
        if (!Directory.Exists(path))
        {
            if (File.Exists(path))
                Misplaced(path, "is a file, and a folder belongs there");

            return false;
        }

        if (!UnixFile.MayRead(path) || !UnixFile.MayEnter(path))
        {
            Add(path, "is a folder that may not be read");
            return false;
        }

        if (isWritten && !UnixFile.MayWrite(path))
            Add(path, "is a folder that may not be written, so no file in it can be replaced");

        return true;
    }

    private void Readable(string path, bool isWritten)
    {
        if (Directory.Exists(path))
            Misplaced(path, "is a folder, and a file belongs there");
        else if (!File.Exists(path))
            return;
        else if (!UnixFile.MayRead(path))
            Add(path, "may not be read");
        else if (UnixFile.IsStream(path))
            Misplaced(path, "is a pipe or a device, and a file belongs there");
        else if (isWritten && (new FileInfo(path).IsReadOnly || !UnixFile.MayWrite(path)))
            Add(path, "is read-only");
    }

    private void Add(string path, string reason) => obstacles.Add(new Obstacle(Shown(path), reason));

    private void Misplaced(string path, string reason) => obstacles.Add(new Obstacle(Shown(path), reason) { Remedy = "move it away, or put back what belongs there" });

    private string Shown(string path) => path == projectDirectory ? "." : Path.GetRelativePath(projectDirectory, path).Replace('\\', '/');
}
