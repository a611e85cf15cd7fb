using System.Globalization;

namespace Tofa.Model.Json;

/// <summary>One escape in a JSON string (RFC 8259, section 7).</summary>
public static class JsonEscape
{
    /// <summary>Reads an escape of a text that is known to be JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the backslash stands.</param>
    /// <returns>The character it means, and where the escape's last character stands.</returns>
    public static (char Character, int End) Read(string text, int start) => text[start + 1] switch
    {
        'b' => ('\b', start + 1),
        'f' => ('\f', start + 1),
        'n' => ('\n', start + 1),
        'r' => ('\r', start + 1),
        't' => ('\t', start + 1),
        'u' => ((char)ushort.Parse(text.Substring(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), start + 5),
        var itself => (itself, start + 1),
    };
}
