using System.Text;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Texts;
using Tofa.Runner.Ports;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Texts;

/// <summary>Text files on the disk.</summary>
internal sealed class DiskTexts : ITextFiles
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string? Read(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;

            return UnixFile.IsStream(path) ? throw new IOException("It is a pipe or a device and not a file.") : Utf8File.Read(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new StateException($"{path} cannot be read: {failure.Message} Make it readable, as UTF-8.", failure);
        }
    }

    /// <inheritdoc/>
    public void Write(string path, string text)
    {
        try
        {
            AtomicFile.Replace(path, Plain.GetBytes(text));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{path} cannot be written: {DiskFailure.Explain(failure, path, "Make it writable, or choose another place.")}", failure);
        }
    }
}
