namespace Tofa.Runner.Adapters.Files;

/// <summary>Follows every symbolic link in a path, also where its last parts do not exist yet.</summary>
internal static class RealPath
{
    // As many links as Linux follows before it gives up.
    private const int MostLinks = 40;

    /// <summary>The path with no link in it.</summary>
    /// <exception cref="IOException">The links run in a circle.</exception>
    internal static string Of(string path)
    {
        var open = new Stack<string>(Parts(Path.GetFullPath(path)).Reverse());
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
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

    private static string? LinkTarget(string path) => new FileInfo(path).LinkTarget ?? new DirectoryInfo(path).LinkTarget;

    private static string[] Parts(string absolute) =>
        absolute[Path.GetPathRoot(absolute)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
