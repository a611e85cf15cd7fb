namespace Tofa.Model.Runbooks;

/// <summary>Names of models that most people use. Every other name is as good: a server may have any.</summary>
internal static class ModelNames
{
    private static readonly string[] Known =
    [
        "gpt-3.5-turbo", "gpt-4", "gpt-4-turbo", "gpt-4o", "gpt-4o-mini", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-5", "gpt-5-mini", "gpt-5-nano",
        "o1", "o1-mini", "o3", "o3-mini", "o4-mini",
    ];

    /// <summary>The known name that a name is a slip of: letters swapped, a sign or the case changed, or one letter too few or too many. A digit makes another model.</summary>
    public static string? Meant(string name) => Known.Contains(name) ? null : Known.FirstOrDefault(known => IsSlip(name, known));

    private static bool IsSlip(string name, string known) =>
        Only(name, char.IsDigit) == Only(known, char.IsDigit) && (Sorted(name) == Sorted(known) || IsShorter(name, known) || IsShorter(known, name));

    private static string Sorted(string name) => new([.. Only(name, char.IsLetterOrDigit).ToUpperInvariant().OrderBy(c => c)]);

    private static string Only(string name, Func<char, bool> isWanted) => new([.. name.Where(isWanted)]);

    // Names of two characters are too short to tell a slip from another name.
    private static bool IsShorter(string shorter, string longer) =>
        shorter.Length > 3 && longer.Length == shorter.Length + 1
        && Enumerable.Range(0, longer.Length).Any(i => string.Equals(longer.Remove(i, 1), shorter, StringComparison.OrdinalIgnoreCase));
}
