namespace Tofa.Model.Paths;

/// <summary>Paths inside a project, as runbooks write them: relative to the runbook's folder, with <c>/</c>.</summary>
public static class ProjectPath
{
    /// <summary>Drops <c>.</c> steps and doubled separators, and writes <c>\</c> as <c>/</c>.</summary>
    /// <param name="path">Any text; what leaves the project keeps its <c>..</c> and leading <c>/</c>.</param>
    public static string Normalize(string path)
    {
        var slashed = path.Replace('\\', '/');
        var steps = slashed.Split('/').Where(step => step is not ("" or "."));
        return (slashed.StartsWith("/", StringComparison.Ordinal) ? "/" : string.Empty) + string.Join("/", steps);
    }

    /// <summary>Why a path may leave the project or names no file in it, as a predicate such as <c>is absolute</c>; <c>null</c> where it stays inside.</summary>
    public static string? Escape(string path)
    {
        var normal = Normalize(path);
        if (normal.Length == 0)
            return "names no file";

        if (normal[0] == '/' || IsDrive(normal))
            return "is absolute";

        if (normal[0] == '~')
            return "starts in a home folder";

        if (normal.Any(char.IsControl))
            return "holds a control character";

        return normal.Split('/').Contains("..") ? "goes up with '..'" : null;
    }

    private static bool IsDrive(string path) =>
        path.Length > 1 && path[1] == ':' && (path[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
