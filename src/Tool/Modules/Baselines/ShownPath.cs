namespace Tofa.Tool.Modules.Baselines;

/// <summary>Shortens absolute paths for people.</summary>
internal static class ShownPath
{
    /// <summary>The way from a folder to a path, with <c>/</c>; the path itself where they share nothing.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="path">Absolute.</param>
    internal static string Of(string folder, string path)
    {
        var (from, to) = (Parts(folder), Parts(path));
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return shared == 0 ? string.Join('/', path.Split('\\')) : string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }

    private static string[] Parts(string path) => path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
}
