using System.Text;

namespace Tofa.Runner.Adapters.Texts;

/// <summary>Reads files that people write; another encoding is refused rather than guessed.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file without its byte order mark.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    internal static string Read(string path)
    {
        var text = Strict.GetString(File.ReadAllBytes(path));
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    /// <summary>Writes a file without a byte order mark.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static void Write(string path, string text) => File.WriteAllText(path, text, Strict);
}
