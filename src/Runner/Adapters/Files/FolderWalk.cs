namespace Tofa.Runner.Adapters.Files;

/// <summary>Finds the files in a folder and below.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Here = new() { AttributesToSkip = 0 };

    /// <summary>
    /// The files by a pattern; none where the folder does not exist. As in a shell and in the build, a name that begins with a dot, also a folder's below, is seen
    /// only by a pattern that begins with one.
    /// A linked folder that leads back to one that it lies in is left out.
    /// </summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="pattern">With <c>*</c> and <c>?</c>.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    internal static IEnumerable<string> Files(string folder, string pattern)
    {
        var open = new Stack<Step>();
        if (Directory.Exists(folder))
            open.Push(new Step(folder, RealPath.Of(folder), null));

        while (open.TryPop(out var step))
        {
            foreach (var file in Directory.EnumerateFiles(step.Path, pattern, Here).Where(file => pattern[0] == '.' || IsSeen(file)))
                yield return file;

            foreach (var below in Directory.EnumerateDirectories(step.Path, "*", Here).Where(IsSeen))
            {
                var real = new DirectoryInfo(below).LinkTarget is null ? Path.Combine(step.Real, Path.GetFileName(below)) : RealPath.Of(below);
                if (!step.LiesIn(real))
                    open.Push(new Step(below, real, step));
            }
        }
    }

    private static bool IsSeen(string path) => Path.GetFileName(path)[0] != '.';

    private sealed record Step(string Path, string Real, Step? Above)
    {
        internal bool LiesIn(string real) =>
            Real == real || Real.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(real) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) || Above?.LiesIn(real) == true;
    }
}
