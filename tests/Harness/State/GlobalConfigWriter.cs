using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.State;

/// <summary>Writes the file by which MSBuild hands properties and item metadata to the compiler.</summary>
internal static class GlobalConfigWriter
{
    /// <summary>Where the file is, above every file of a test.</summary>
    internal const string FileName = "/.build.globalconfig";

    internal static IEnumerable<(string Filename, SourceText Content)> Write(ProjectState state)
    {
        if (state.BuildProperties.Count == 0 && state.AdditionalFileMetadata.Count == 0)
            yield break;
        yield return (FileName, SourceText.From(Write(state.BuildProperties, state.AdditionalFileMetadata)));
    }

    internal static string Write(
        IEnumerable<KeyValuePair<string, string>> properties, IEnumerable<KeyValuePair<(string Path, string Name), string>> metadata)
    {
        var text = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in properties)
            text.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        foreach (var file in metadata.GroupBy(item => item.Key.Path, StringComparer.Ordinal))
        {
            text.Append('\n').Append('[').Append(Escape(file.Key)).Append("]\n");
            foreach (var (key, value) in file)
                text.Append("build_metadata.AdditionalFiles.").Append(key.Name).Append(" = ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    // The characters that are wildcards in the name of a section; the SDK escapes the same ones.
    private static string Escape(string path)
    {
        var escaped = new StringBuilder();
        foreach (var character in path)
        {
            if ("*?{}[],#;".Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
