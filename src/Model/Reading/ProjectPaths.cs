namespace Tofa.Model.Reading;

/// <summary>Turns the paths that a compiler hands over into the ones that a runbook writes.</summary>
public static class ProjectPaths
{
    /// <summary>A path relative to the project, with <c>/</c>.</summary>
    /// <param name="projectDirectory">The project's folder, with or without a separator at its end; <c>null</c> or empty where it is not known.</param>
    /// <param name="path">A file's path.</param>
    /// <returns>The path itself, with <c>/</c>, where the file lies outside the project or the folder is not known.</returns>
    public static string Relative(string? projectDirectory, string path)
    {
        var file = path.Replace('\\', '/');
        var folder = projectDirectory?.Replace('\\', '/').TrimEnd('/') ?? string.Empty;
        if (folder.Length == 0)
            return file;

        return file.StartsWith(folder + "/", Comparison(folder)) ? file.Substring(folder.Length + 1) : file;
    }

    // A drive letter means Windows, where the project system and the compiler may differ in case.
    private static StringComparison Comparison(string folder) =>
        folder.Length > 1 && folder[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
