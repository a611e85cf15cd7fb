using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Model.Reading;

namespace Tofa.Generators.Pipeline;

/// <summary>The first step: takes the text out of the compiler's objects and lets go of them.</summary>
internal static class ProjectFiles
{
    /// <summary>The file as the model reads it; nothing for a file that is not marked as ours or cannot be read.</summary>
    public static Attempt<ProjectFile> Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellationToken)
    {
        var (file, options) = source;
        if (KindOf(file, options) is not { } kind)
            return new Attempt<ProjectFile>(null, null);

        var path = ProjectPaths.Relative(ProjectDirectory(options), file.Path);
        return Attempts.To(path, () => file.GetText(cancellationToken) is { } text ? new ProjectFile(kind, path, text.ToString()) : null);
    }

    private static FileKind? KindOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(BuildKeys.FileKind, out var mark) ? FileKinds.Parse(mark) : null;

    private static string? ProjectDirectory(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(BuildKeys.ProjectDirectory, out var folder) ? folder : null;
}
