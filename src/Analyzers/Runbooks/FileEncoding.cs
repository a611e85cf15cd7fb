using System.Text;
using Microsoft.CodeAnalysis.Text;
using Tofa.Model.Reading;
using Tofa.Model.Text;

namespace Tofa.Analyzers.Runbooks;

/// <summary>Tells files that are not UTF-8 by what the compiler knows of them: it decodes more encodings than the runner, which refuses all but UTF-8.</summary>
internal static class FileEncoding
{
    private const char Replacement = '\uFFFD';

    /// <summary>What keeps the runner from reading a file, with its place; <c>null</c> where nothing does.</summary>
    /// <remarks>Only the compiler knows how a file was saved: the model gets its text.</remarks>
    public static FileFlaw? OfRunbook(SourceText text) => Flaw(text, "the runner") switch
    {
        null => null,
        FileBytes.LostBytes => new FileFlaw(new SourceSpan(text.ToString().IndexOf(Replacement), 1), FileBytes.LostBytes),
        var reason => new FileFlaw(default, reason),
    };

    /// <summary>Why a file is not UTF-8; <c>null</c> where it is or was never a file.</summary>
    /// <param name="text">The file as the compiler decoded it.</param>
    /// <param name="reader">Who will not read it.</param>
    public static string? Flaw(SourceText text, string reader)
    {
        if (text.Encoding is not { } encoding)
            return null;

        if (encoding.CodePage != Encoding.UTF8.CodePage)
            return FileBytes.SavedAs(encoding.WebName, reader);

        return HasLostBytes(text) ? FileBytes.LostBytes : null;
    }

    // Where the system's own encoding is UTF-8, Roslyn decodes Latin-1 as UTF-8 with replacement characters (EncodedStringText). Its checksum is that of
    // the bytes, so it shows whether the characters were in the file.
    private static bool HasLostBytes(SourceText text)
    {
        var content = text.ToString();
        return content.Contains(Replacement) && !IsSavedAs(text, content, hasMark: false) && !IsSavedAs(text, content, hasMark: true);
    }

    private static bool IsSavedAs(SourceText text, string content, bool hasMark) => text.GetChecksum()
        .SequenceEqual(SourceText.From(content, new UTF8Encoding(hasMark), text.ChecksumAlgorithm).GetChecksum());
}
