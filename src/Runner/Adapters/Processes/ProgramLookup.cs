namespace Tofa.Runner.Adapters.Processes;

/// <summary>Finds a program before it is started, so that a missing one is told from one that fails.</summary>
internal static class ProgramLookup
{
    /// <summary>The program's path; <c>null</c> where there is none that can be executed.</summary>
    /// <param name="fileName">A path, taken from the working directory where it is relative, or a name for <c>PATH</c>.</param>
    /// <param name="workingDirectory">Absolute path.</param>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    internal static string? Find(string fileName, string workingDirectory, string? searchPath)
    {
        if (fileName.Length == 0 || fileName.Contains('\0', StringComparison.Ordinal))
            return null;

        if (fileName.Contains('/', StringComparison.Ordinal) || (OperatingSystem.IsWindows() && fileName.Contains('\\', StringComparison.Ordinal)))
            return FirstExecutable(Path.Combine(workingDirectory, fileName));

        return (searchPath ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => FirstExecutable(Path.Combine(folder, fileName)))
            .FirstOrDefault(found => found is not null);
    }

    private static string? FirstExecutable(string path)
    {
        string[] candidates = OperatingSystem.IsWindows() && !Path.HasExtension(path) ? [path + ".exe", path + ".cmd", path + ".bat"] : [path];
        return candidates.FirstOrDefault(IsExecutable);
    }

    private static bool IsExecutable(string path)
    {
        const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
    }
}
