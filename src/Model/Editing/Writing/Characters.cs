namespace Tofa.Model.Editing.Writing;

/// <summary>Decides which characters may stand in a YAML text as they are.</summary>
internal static class Characters
{
    public static bool ArePrintable(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPair(value, i))
                i++;
            else if (!IsPrintable(value[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether the two code units from an offset on make up one character.</summary>
    public static bool IsPair(string value, int offset) =>
        offset + 1 < value.Length && char.IsSurrogatePair(value[offset], value[offset + 1]);

    /// <summary>
    /// Whether one code unit outside of a pair is visible in its place: no control character, no line break, nothing that reorders the line.
    /// </summary>
    public static bool IsPrintable(char c) => c switch
    {
        < ' ' => false,
        <= '~' => true,
        < '\u00A0' => false,
        '\u2028' or '\u2029' => false,
        >= '\u202A' and <= '\u202E' => false,
        >= '\u2066' and <= '\u2069' => false,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(c),
    };
}
