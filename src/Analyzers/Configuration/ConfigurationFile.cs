using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tofa.Model.Reading;
using Tofa.Model.Text;

namespace Tofa.Analyzers.Configuration;

/// <summary>A file that configures the rules, as the compiler has it.</summary>
/// <param name="FullPath">Where the compiler found it.</param>
/// <param name="Path">The same relative to the project, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record ConfigurationFile(string FullPath, string Path, SourceText Text)
{
    /// <summary>The mark of <c>architecture.yaml</c>.</summary>
    public const string Architecture = "architecture";

    /// <summary>The mark of <c>tofa.baseline.yaml</c>.</summary>
    public const string Baseline = "baseline";

    /// <summary>Whether it lies in the project's folder, and so speaks of this project alone.</summary>
    public bool IsInProject => Path != FullPath.Replace('\\', '/');

    /// <summary>The files with a mark that can be read, each once, by path.</summary>
    public static IReadOnlyList<ConfigurationFile> AllOf(AnalyzerOptions options, string mark)
    {
        var found = new SortedDictionary<string, ConfigurationFile>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles)
        {
            if (!found.ContainsKey(file.Path) && IsMarked(file, options, mark) && file.GetText() is { } text)
            {
                options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(BuildKeys.ProjectDirectory, out var folder);
                found.Add(file.Path, new ConfigurationFile(file.Path, ProjectPaths.Relative(folder, file.Path), text));
            }
        }

        return [.. found.Values];
    }

    /// <summary>A range of the text as the compiler shows it; what reaches beyond the text is cut off.</summary>
    public Location LocationOf(SourceSpan span)
    {
        var range = TextSpan.FromBounds(Math.Min(span.Start, Text.Length), Math.Min(span.End, Text.Length));
        return Location.Create(FullPath, range, Text.Lines.GetLinePositionSpan(range));
    }

    private static bool IsMarked(AdditionalText file, AnalyzerOptions options, string mark) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(BuildKeys.FileKind, out var said)
        && string.Equals(said.Trim(), mark, StringComparison.OrdinalIgnoreCase);
}
