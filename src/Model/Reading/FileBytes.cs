using System.Text;
using Tofa.Model.Problems;

namespace Tofa.Model.Reading;

/// <summary>Tells the bytes of a file that are not UTF-8, with the words that the build, the runner and the tool say alike (TOFA5031).</summary>
public static class FileBytes
{
    /// <summary>Why a file is refused that some bytes of are not UTF-8: its text is not known.</summary>
    public const string LostBytes = "it holds bytes that are not UTF-8";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The problem of a file that is not UTF-8, at its start; <c>null</c> where it is.</summary>
    /// <param name="path">The file's path, as messages show it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="reader">Who will not read it, such as <c>the runner</c>.</param>
    public static Problem? ProblemOf(string path, byte[] content, string reader) =>
        Flaw(content, reader) is { } flaw ? new Problem(ProblemKinds.UnreadableText, path, default, string.Empty, new[] { flaw }) : null;

    /// <summary>Why the bytes of a file are not UTF-8; <c>null</c> where they are, with a byte order mark or without.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="reader">Who will not read it.</param>
    public static string? Flaw(byte[] content, string reader)
    {
        if (Mark(content) is { } encoding)
            return SavedAs(encoding.WebName, reader);

        return IsUtf8(content) ? null : LostBytes;
    }

    /// <summary>Why a file in another encoding is refused.</summary>
    /// <param name="encoding">The encoding's name, such as <c>utf-16</c>.</param>
    /// <param name="reader">Who will not read it.</param>
    public static string SavedAs(string encoding, string reader) => $"it is saved as {encoding}, which {reader} does not read";

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

    private static bool IsUtf8(byte[] content)
    {
        try
        {
            _ = Strict.GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
