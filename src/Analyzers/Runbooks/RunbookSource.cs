using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tofa.Model.Reading;
using Tofa.Model.Text;

namespace Tofa.Analyzers.Runbooks;

/// <summary>One file of the runbook, as the compiler has it and as the model reads it.</summary>
/// <param name="FullPath">Where the compiler found it.</param>
/// <param name="Text">Its text with the compiler's line breaks.</param>
/// <param name="File">The same for the model, with the kind and path that the generator gives it.</param>
internal sealed record RunbookSource(string FullPath, SourceText Text, ProjectFile File)
{
    /// <summary>Every file that is marked as part of a runbook and can be read.</summary>
    public static IEnumerable<RunbookSource> AllOf(AnalyzerOptions options)
    {
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(BuildKeys.ProjectDirectory, out var folder);
        foreach (var file in options.AdditionalFiles)
        {
            options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(BuildKeys.FileKind, out var mark);
            if (FileKinds.Parse(mark) is { } kind && file.GetText() is { } text)
                yield return new RunbookSource(file.Path, text, new ProjectFile(kind, ProjectPaths.Relative(folder, file.Path), text.ToString()) { Flaw = FileEncoding.OfRunbook(text) });
        }
    }

    /// <summary>A range of the text as the compiler shows it; what reaches beyond the text is cut off.</summary>
    public Location LocationOf(SourceSpan span)
    {
        var range = TextSpan.FromBounds(Math.Min(span.Start, Text.Length), Math.Min(span.End, Text.Length));
        return Location.Create(FullPath, range, Text.Lines.GetLinePositionSpan(range));
    }
}
