namespace Tofa.Model.Editing.Writing;

/// <summary>
/// Decides which texts may stand without quotes: those that YAML 1.1 and 1.2 readers alike take for this text and no other value.
/// </summary>
internal static class PlainText
{
    private static readonly HashSet<string> OtherValues = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    };

    public static bool IsSafe(string value, bool inFlow) =>
        value.Length > 0
        && IsSafeStart(value[0])
        && value[value.Length - 1] is not (' ' or ':')
        && !OtherValues.Contains(value)
        && !LooksLikeNumberOrTime(value)
        && Characters.ArePrintable(value)
        && value.IndexOf(": ", StringComparison.Ordinal) < 0
        && value.IndexOf(" #", StringComparison.Ordinal) < 0
        && !(inFlow && value.IndexOfAny([',', '[', ']', '{', '}', ':', '?']) >= 0);

    private static bool IsSafeStart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '/' or '(' or '$';

    // 1, 0x1F, 1e9, 1_000, 12:30:45 and 2025-05-01T10:00:00Z each mean something else to some reader.
    private static bool LooksLikeNumberOrTime(string value) =>
        char.IsDigit(value[0]) && value.All(c => c is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f')
            or 'x' or 'X' or 'o' or 'O' or 't' or 'T' or 'z' or 'Z' or '.' or ':' or '-' or '+' or '_' or ' ');
}
