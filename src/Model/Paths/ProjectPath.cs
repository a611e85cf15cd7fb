namespace Tofa.Model.Paths;

/// <summary>Paths inside a project, as runbooks write them: relative to the runbook's folder, with <c>/</c>.</summary>
public static class ProjectPath
{
    /// <summary>The first steps of what the runner keeps a run in, and of what tells it and the rules how to behave: a model's answer must change neither. Case does not count.</summary>
    internal static readonly HashSet<string> RunState = new(
        [
            "runbook.yaml", "runbook.yml", "tasks", "logs", ".tofa", Repository, "prompt_templates",
            ".env", "ai_prices.yaml", "ai_recordings", "architecture.yaml", "tofa.baseline.yaml",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder of a repository: a hook that is written there is run by git.</summary>
    internal const string Repository = ".git";

    /// <summary>The names that Windows keeps for devices, whatever their extension; case does not count.</summary>
    internal static readonly HashSet<string> DeviceNames =
        new(["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The most UTF-16 code units of one step.</summary>
    internal const int LongestStep = 255;

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

    /// <summary>Whether a path inside the project can only be a folder: it ends with a separator or with <c>.</c>.</summary>
    public static bool NamesFolder(string path) => path.Replace('\\', '/').Split('/').Last() is "" or ".";

    /// <summary>Whether a path inside the project is, or lies in, what the runner keeps a run in, or a repository's own folder at any depth: no output may replace it.</summary>
    public static bool IsRunState(string path)
    {
        var steps = Normalize(path).Split('/');
        return RunState.Contains(steps[0]) || steps.Contains(Repository, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The first step of a path that is not a file name on every system; <c>null</c> where all are.</summary>
    public static string? UnportableStep(string path) => Normalize(path).Split('/').FirstOrDefault(IsUnportable);

    // Windows drops trailing dots and spaces, so "tasks." would be "tasks" there; it keeps device names for itself, ':' names a stream, and some characters
    // no file name may have. Most file systems end at 255.
    private static bool IsUnportable(string step) =>
        step.Length > LongestStep || step.Any(IsRefused) || (step.Length > 0 && (step[step.Length - 1] is '.' or ' ' || DeviceNames.Contains(step.Split('.')[0])));

    private static bool IsRefused(char c) => c is ':' or '*' or '?' or '"' or '<' or '>' or '|' || IsInvisible(c);

    // Soft hyphen, direction marks, zero-width space and the like show a name as another than it is. Joiners are part of the spelling of some languages.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or
        (>= '\u2060' and <= '\u206F') or '\uFEFF';

    private static bool IsDrive(string path) =>
        path.Length > 1 && path[1] == ':' && (path[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
