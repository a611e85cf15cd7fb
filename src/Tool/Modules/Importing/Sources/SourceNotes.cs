using Tofa.Model.Problems;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Tool.Modules.Importing.Sources;

/// <summary>Collects what is said about one file.</summary>
/// <param name="source">The file.</param>
internal sealed class SourceNotes(SourceText source)
{
    private readonly LineIndex lines = new(source.Text);
    private readonly List<ImportRow> unreadable = [];
    private readonly List<ImportRow> remarks = [];

    /// <summary>What could not be read, in the order of its finding.</summary>
    internal IReadOnlyList<ImportRow> Unreadable => unreadable;

    /// <summary>What was read and has no place in a runbook.</summary>
    internal IReadOnlyList<ImportRow> Remarks => remarks;

    /// <summary>A place of the file with something to say about it.</summary>
    internal ImportRow At(SourceSpan span, string message = "")
    {
        var position = lines.PositionOf(span.Start);
        return new ImportRow(source.File, position.Line + 1, position.Column + 1, message);
    }

    /// <summary>Notes something that could not be read.</summary>
    internal void CannotRead(SourceSpan span, string message) => unreadable.Add(At(span, message));

    /// <summary>Notes something without a counterpart.</summary>
    internal void Remark(SourceSpan span, string message) => remarks.Add(At(span, message));

    /// <summary>Notes what is wrong with the file as YAML, of which JSON is a part.</summary>
    internal void Take(YamlDocument document, string language)
    {
        foreach (var problem in document.Problems)
        {
            CannotRead(problem.Span, problem.Kind == ProblemKinds.Syntax
                ? $"this cannot be read as {language}, so nothing from here on is imported: {problem.Arguments[0]}"
                : problem.Message);
        }
    }

    /// <summary>All of it, with tasks.</summary>
    internal ImportedSource With(IReadOnlyList<ImportedTask> tasks) => new(tasks, unreadable, remarks);
}
