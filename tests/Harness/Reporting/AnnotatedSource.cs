using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Reporting;

/// <summary>Shows the lines that diagnostics point to, each underlined, with a line of context around.</summary>
internal static class AnnotatedSource
{
    private const int ContextLines = 2;

    internal static string Of(ImmutableArray<Diagnostic> diagnostics, SourceLookup sources)
    {
        var text = new StringBuilder();
        foreach (var file in diagnostics.Where(diagnostic => diagnostic.Location != Location.None)
            .GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal))
        {
            if (sources.Find(file.Key) is { } source)
                AppendFile(text, file.Key, source, file.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        }

        return text.ToString();
    }

    private static void AppendFile(StringBuilder text, string path, SourceText source, ILookup<int, Diagnostic> byLine)
    {
        text.Append(path).AppendLine(":");
        var shown = byLine.SelectMany(line => Enumerable.Range(line.Key - ContextLines, 2 * ContextLines + 1))
            .Where(line => line >= 0 && line < source.Lines.Count)
            .Distinct().Order();
        foreach (var line in shown)
        {
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{line + 1,5} | {source.Lines[line]}").TrimEnd());
            foreach (var diagnostic in byLine[line])
                text.Append("      | ").Append(Underline(diagnostic, source.Lines[line])).Append(' ').AppendLine(diagnostic.Id);
        }

        text.AppendLine();
    }

    private static string Underline(Diagnostic diagnostic, TextLine line)
    {
        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition.Character;
        var lineLength = line.End - line.Start;
        var end = span.EndLinePosition.Line == span.StartLinePosition.Line ? span.EndLinePosition.Character : lineLength;
        return new string(' ', start) + new string('~', Math.Max(1, end - start));
    }
}
