using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Text;

namespace Tofa.Runner.Modules.Views;

/// <summary>Turns offsets into the lines and columns that people count from 1.</summary>
internal static class ProblemRows
{
    /// <summary>A row for each problem, in order.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="files">The files that they are about.</param>
    internal static IReadOnlyList<ProblemRow> Of(IEnumerable<Problem> problems, IEnumerable<ProjectFile> files)
    {
        var lines = new Dictionary<string, LineIndex>(StringComparer.Ordinal);
        var texts = files.GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);
        return [.. problems.Select(problem => Row(problem, problem.File, PositionOf(problem, lines, texts)))];
    }

    /// <summary>A row for each problem of one file, in order.</summary>
    /// <param name="problems">The problems, all of the file.</param>
    /// <param name="text">What the file says.</param>
    /// <param name="shown">How the file is named to the user, whatever the problems call it.</param>
    internal static IReadOnlyList<ProblemRow> OfFile(IEnumerable<Problem> problems, string text, string shown)
    {
        var lines = new LineIndex(text);
        return [.. problems.Select(problem => Row(problem, shown, lines.PositionOf(problem.Span.Start)))];
    }

    private static TextPosition PositionOf(Problem problem, Dictionary<string, LineIndex> lines, Dictionary<string, string> texts)
    {
        if (!lines.TryGetValue(problem.File, out var index))
            lines[problem.File] = index = new LineIndex(texts.GetValueOrDefault(problem.File, string.Empty));

        return index.PositionOf(problem.Span.Start);
    }

    private static ProblemRow Row(Problem problem, string shown, TextPosition position) => new(
        shown,
        position.Line + 1,
        position.Column + 1,
        problem.Kind.Severity == ProblemSeverity.Error ? ProblemRow.Error : ProblemRow.Warning,
        problem.Kind.Id,
        problem.Message,
        problem.YamlPath);
}
