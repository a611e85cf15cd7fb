using System.Collections.Immutable;
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

    /// <summary>Reads the files of one kind, each for itself.</summary>
    /// <param name="files">All files. Every step over them costs time at any edit of any of them, so that this is one step.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="read">Reads one.</param>
    public static IncrementalValuesProvider<Attempt<T>> ReadEach<T>(this IncrementalValuesProvider<ProjectFile> files, FileKind kind, Func<ProjectFile, T?> read)
        where T : class =>
        files.SelectMany((file, _) => file.Kind == kind ? ImmutableArray.Create(Attempts.To(file.Path, () => read(file))) : []);

    private static FileKind? KindOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(BuildKeys.FileKind, out var mark) ? FileKinds.Parse(mark) : null;

    private static string? ProjectDirectory(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(BuildKeys.ProjectDirectory, out var folder) ? folder : null;
}
