using System.Text;

namespace Tofa.Model.Reading;

/// <summary>Tells the bytes of a file that are not UTF-8, with the words that the build, the runner and the tool say alike (TOFA5031).</summary>
public static class FileBytes
{
    /// <summary>Why a file is refused that some bytes of are not UTF-8: its text is not known.</summary>
    public const string LostBytes = "it holds bytes that are not UTF-8";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Why the bytes of a file are not UTF-8; <c>null</c> where they are, with a byte order mark or without.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="reader">Who will not read it.</param>
    public static string? Flaw(byte[] content, string reader)
    {
        if (Mark(content) is { } encoding)
            return SavedAs(encoding.WebName, reader);

        return FirstLost(content) is null ? null : LostBytes;
    }

    /// <summary>Why a file in another encoding is refused.</summary>
    /// <param name="encoding">The encoding's name, such as <c>utf-16</c>.</param>
    /// <param name="reader">Who will not read it.</param>
    public static string SavedAs(string encoding, string reader) => $"it is saved as {encoding}, which {reader} does not read";

    /// <summary>The index of the first byte that is no UTF-8; <c>null</c> where all are.</summary>
    public static int? FirstLost(byte[] content)
    {
        try
        {
            _ = Strict.GetCharCount(content);
            return null;
        }
        catch (DecoderFallbackException lost)
        {
            return lost.Index;
        }
    }

    private static Encoding? Mark(byte[] content)
    {
        if (content.Length < 2)
            return null;

        return (content[0], content[1]) switch
        {
            (0xFF, 0xFE) => Encoding.Unicode,
            (0xFE, 0xFF) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
