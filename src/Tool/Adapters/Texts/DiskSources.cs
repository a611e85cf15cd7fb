using System.Text;
using Tofa.Runner.Adapters.Texts;
using Tofa.Tool.Modules.Importing.Sources;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Texts;

/// <summary>Files of other tools on the disk.</summary>
internal sealed class DiskSources : ISourceFiles
{
    private const int KibibytesPerMebibyte = 1024;
    private const long LargestFile = 64L * KibibytesPerMebibyte * KibibytesPerMebibyte;

    /// <inheritdoc/>
    public IReadOnlyList<string> Find(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        if (File.Exists(path))
            return [path];

        return folder is not null && name.IndexOfAny(['*', '?']) >= 0 && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, name).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <inheritdoc/>
    public bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public SourceText Read(string path, string shown)
    {
        try
        {
            return new FileInfo(path).Length > LargestFile
                ? new SourceText(shown, string.Empty, "the file is larger than 64 MiB")
                : new SourceText(shown, Utf8File.Read(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new SourceText(shown, string.Empty, failure.Message.TrimEnd('.'));
        }
        catch (DecoderFallbackException)
        {
            return new SourceText(shown, string.Empty, "it is not UTF-8");
        }
    }
}
