using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Results;

namespace Tofa.Harness.Reporting;

/// <summary>Writes the part of a failure that shows all diagnostics, as code to paste into the test and in their source.</summary>
internal sealed class DiagnosticReport(ImmutableArray<DiagnosticAnalyzer> analyzers, SourceLookup sources)
{
    private const string Indent = "    ";

    internal string Compare(
        ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual, DiagnosticResult? wanted = null, Diagnostic? found = null)
    {
        var code = new ExpectedCode(analyzers);
        var expectedCode = expected.Select(code.Of).ToImmutableArray();
        var actualCode = actual.Select(code.Of).ToImmutableArray();
        var text = new StringBuilder();
        text.AppendLine().AppendLine();
        if (wanted is not null)
            text.AppendLine("Expected diagnostic:").Append(Indent).AppendLine(code.Of(wanted));
        if (found is not null)
            text.AppendLine("Actual diagnostic:").Append(Indent).AppendLine(code.Of(found));
        Section(text, "Expected diagnostics, as code:", expectedCode);
        Section(text, "Actual diagnostics, as code:", actualCode);
        text.AppendLine("Difference:").AppendLine(UnifiedDiff.Of(string.Join('\n', expectedCode), string.Join('\n', actualCode)));
        Section(text, "Actual diagnostics, as text:", actual.Select(Line));
        text.Append(AnnotatedSource.Of(actual, sources));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.AppendLine(title);
        foreach (var line in lines.DefaultIfEmpty("NONE."))
            text.Append(Indent).AppendLine(line);
        text.AppendLine();
    }

    private static string Line(Diagnostic diagnostic)
    {
        var crash = diagnostic.Id == "AD0001" ? Environment.NewLine + diagnostic.Descriptor.Description.ToString(CultureInfo.InvariantCulture) : "";
        return diagnostic.ToString() + crash;
    }
}
