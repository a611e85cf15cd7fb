namespace Tofa.Runner.Modules.Outputs;

/// <summary>The names that models write after a fence for the same language.</summary>
internal static class CodeLanguages
{
    private static readonly string[][] Synonyms =
    [
        ["python", "py", "python3"],
        ["csharp", "cs", "c#"],
        ["fsharp", "fs", "f#"],
        ["javascript", "js"],
        ["typescript", "ts"],
        ["bash", "sh", "shell"],
        ["powershell", "pwsh", "ps1"],
        ["yaml", "yml"],
        ["markdown", "md"],
        ["cpp", "c++"],
    ];

    /// <summary>Whether two names mean the same language.</summary>
    internal static bool AreSame(string left, string right) => Canonical(left) == Canonical(right);

    private static string Canonical(string name)
    {
        var lower = name.ToLowerInvariant();
        return Synonyms.FirstOrDefault(names => names.Contains(lower))?[0] ?? lower;
    }
}
