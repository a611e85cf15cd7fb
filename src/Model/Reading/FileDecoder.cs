using System.Text;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Turns the bytes of a file into text, or into the reason why they are none: UTF-8 and nothing else.</summary>
public static class FileDecoder
{
    /// <summary>How many bytes of a file are worth reading: more are more characters than <see cref="YamlLimits.MaxLength"/>, since UTF-8 has at most 3 bytes for one.</summary>
    public const int MostBytes = (3 * YamlLimits.MaxLength) + 4;

    /// <summary>Decodes a file; a byte order mark is left out.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="content">Its bytes, of which <see cref="MostBytes"/> are enough.</param>
    public static ProjectFile Decode(FileKind kind, string path, byte[] content)
    {
        var text = WithoutMark(Encoding.UTF8.GetString(content));

        // Cut off, its last character may be half of one; it is too long as it is.
        if (content.Length >= MostBytes || FileBytes.Flaw(content, "the runner") is not { } reason)
            return new ProjectFile(kind, path, text);

        return reason == FileBytes.LostBytes && FileBytes.FirstLost(content) is { } lost
            ? new ProjectFile(kind, path, text) { Flaw = new FileFlaw(new SourceSpan(WithoutMark(Encoding.UTF8.GetString(content, 0, lost)).Length, 1), reason) }
            : new ProjectFile(kind, path, string.Empty) { Flaw = new FileFlaw(default, reason) };
    }

    private static string WithoutMark(string text) => text.Substring(ReadableText.ByteOrderMarkLength(text));
}
