namespace Tofa.Model.Yaml;

/// <summary>The words that YAML 1.1 took for truth values and YAML 1.2 takes for texts: whoever writes one without quotes probably means a truth value.</summary>
internal static class TruthWords
{
    private static readonly HashSet<string> Yes = new(["yes", "y", "on", "true"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> No = new(["no", "n", "off", "false"], StringComparer.OrdinalIgnoreCase);

    /// <summary><c>true</c> or <c>false</c> for a word that means it but is none of the two; <c>null</c> for every other text.</summary>
    public static string? Meant(string word)
    {
        if (word is "true" or "false")
            return null;

        return Yes.Contains(word) ? "true" : No.Contains(word) ? "false" : null;
    }
}
