using System.Globalization;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>Tells text from what was decoded wrongly: everything later may rely on well-formed UTF-16 without NUL.</summary>
internal static class ReadableText
{
    private const char ByteOrderMark = '\uFEFF';
    private const char SwappedByteOrderMark = '\uFFFE';

    /// <summary>The number of code units of a byte order mark at the start.</summary>
    public static int ByteOrderMarkLength(string text) => text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    /// <summary>The first thing that makes a text unreadable, or <c>null</c>.</summary>
    public static (SourceSpan Span, string Reason)? Flaw(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return (new SourceSpan(i, 1), LooksLikeUtf16(text) ? "it looks like UTF-16" : "it holds a NUL character");

            if (text[i] == SwappedByteOrderMark)
                return (new SourceSpan(i, 1), "it looks like UTF-16 with its bytes swapped");

            if (!char.IsSurrogate(text[i]))
                continue;

            if (!char.IsSurrogatePair(text, i))
                return (new SourceSpan(i, 1), string.Format(CultureInfo.InvariantCulture, "it holds half of a surrogate pair (U+{0:X4})", (int)text[i]));

            i++;
        }

        return null;
    }

    private static bool LooksLikeUtf16(string text) => text.Length > 1 && text.Take(1000).Count(c => c == '\0') * 3 >= Math.Min(text.Length, 1000);
}
