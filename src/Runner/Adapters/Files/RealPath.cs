namespace Tofa.Runner.Adapters.Files;

/// <summary>Follows every symbolic link in a path, also where its last parts do not exist yet.</summary>
internal static class RealPath
{
    // As many links as Linux follows before it gives up.
    private const int MostLinks = 40;

    /// <summary>The path with no link in it.</summary>
    /// <exception cref="IOException">The links run in a circle.</exception>
    internal static string Of(string path) => Below(Path.GetPathRoot(Path.GetFullPath(path))!, Path.GetFullPath(path));

    /// <summary>The path of something in a folder with no link in it.</summary>
    /// <param name="folder">The folder's absolute path, with no link in it.</param>
    /// <param name="path">What follows it; one that begins with its root is taken from there.</param>
    /// <exception cref="IOException">The links run in a circle.</exception>
    internal static string Below(string folder, string path)
    {
        var open = new Stack<string>(Parts(path).Reverse());
        var real = folder;
        for (var links = 0; open.TryPop(out var part);)
        {
            var next = Path.Combine(real, part);
            if (LinkTarget(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException($"Too many symbolic links in {path}.");

            var absolute = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(absolute)!;
            foreach (var step in Parts(absolute).Reverse())
                open.Push(step);
        }

        return real;
    }

    // Windows has two kinds of links, and asks for each in its own way.
    private static string? LinkTarget(string path) => new FileInfo(path).LinkTarget ?? (OperatingSystem.IsWindows() ? new DirectoryInfo(path).LinkTarget : null);

    private static string[] Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
