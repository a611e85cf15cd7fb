namespace Tofa.Analyzers.Conventions.Suppressions;

/// <summary>Knows the ids of Tofa, and what is no reason.</summary>
internal static class SuppressionIds
{
    private static readonly string[] NoReasons = ["<pending>", "pending", "todo", "fixme", "temp", "temporary", "none", "n/a", "suppressed", "ignore"];

    /// <summary>Whether an id is one of Tofa's.</summary>
    public static bool AreOurs(string? id) => id is { Length: > 4 } && id.StartsWith("TOFA", StringComparison.OrdinalIgnoreCase) && char.IsDigit(id[4]);

    /// <summary>Whether a text gives a reason: some word that is no placeholder.</summary>
    public static bool IsReason(string? text)
    {
        var trimmed = text?.Trim(' ', '\t', '/', '*', '-', ':', '.') ?? string.Empty;
        return trimmed.Count(char.IsLetter) >= 4 && !NoReasons.Contains(trimmed, StringComparer.OrdinalIgnoreCase);
    }
}
