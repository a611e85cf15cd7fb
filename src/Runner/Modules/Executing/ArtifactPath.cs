using Tofa.Model.Paths;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Judges the path of an <c>output_artifact</c> by its text alone; the file adapter adds what only the disk knows, such as symbolic links.</summary>
internal static class ArtifactPath
{
    /// <summary>Tells why an artifact may not be written there; <c>null</c> where it may.</summary>
    /// <param name="path">As the runbook spells it.</param>
    internal static string? Refusal(string path)
    {
        if (LeavesProject(path) is { } reason)
            return reason;

        return ProjectPath.IsRunState(path)
            ? $"'{path}' belongs to the runbook's own state, which an output must never replace; choose a path such as 'outputs/{Segments(path)[^1]}'"
            : null;
    }

    /// <summary>Tells why a relative path does not name a file inside the project on every system; <c>null</c> where it does.</summary>
    /// <param name="path">As the runbook spells it.</param>
    internal static string? LeavesProject(string path)
    {
        if (path.Trim().Length == 0)
            return "the path is empty";

        if (path.Any(char.IsControl))
            return $"'{VisibleText.Escape(path)}' holds a control character";

        if (path[0] is '/' or '\\' or '~' || path.Contains(':', StringComparison.Ordinal))
            return $"'{path}' is not relative to the project; paths start from the folder of runbook.yaml";

        var segments = Segments(path);
        if (segments.Length == 0 || segments.Contains(".."))
            return $"'{path}' leaves the project; paths stay below the folder of runbook.yaml";

        return ProjectPath.UnportableStep(path) is { } bad
            ? $"'{bad}' in '{path}' is not a file name on every system; choose another"
            : null;
    }

    /// <summary>Joins a project directory and a relative path.</summary>
    internal static string Under(string projectDirectory, string path) =>
        projectDirectory.TrimEnd('/', '\\') + "/" + string.Join('/', Segments(path));

    private static string[] Segments(string path) =>
        [.. path.Split('/', '\\').Where(segment => segment is not ("" or "."))];
}
