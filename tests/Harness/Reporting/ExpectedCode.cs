using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Diagnostics;
using Tofa.Harness.Results;

namespace Tofa.Harness.Reporting;

/// <summary>Writes a diagnostic as the C# that expects it.</summary>
internal sealed class ExpectedCode(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    internal string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder(Start(diagnostic.Id, diagnostic.Severity));
        if (diagnostic.Location != Location.None)
            AppendSpan(text, diagnostic.Location.GetLineSpan(), DiagnosticLocationOptions.None);
        foreach (var location in diagnostic.AdditionalLocations)
            AppendSpan(text, location.GetLineSpan(), DiagnosticLocationOptions.None);
        if (DiagnosticArguments.Of(diagnostic) is { Count: > 0 } arguments)
            AppendArguments(text, arguments);
        return text.Append(Suppression(diagnostic.IsSuppressed ? true : null)).ToString();
    }

    internal string Of(DiagnosticResult result)
    {
        var text = new StringBuilder(Start(result.Id, result.Severity));
        foreach (var place in result.Spans)
            AppendSpan(text, place.Span, place.Options);
        if (result.MessageArguments is { IsEmpty: false } arguments)
            AppendArguments(text, arguments);
        return text.Append(Suppression(result.IsSuppressed)).ToString();
    }

    private string Start(string id, DiagnosticSeverity severity)
    {
        var analyzer = analyzers.FirstOrDefault(candidate => candidate.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));
        var quoted = SymbolDisplay.FormatLiteral(id, quote: true);
        if (analyzer is null)
            return severity == DiagnosticSeverity.Error ? $"DiagnosticResult.CompilerError({quoted})" : $"DiagnosticResult.CompilerWarning({quoted})";
        return analyzers.Length == 1 && analyzer.SupportedDiagnostics.Length == 1
            ? "Verify.Diagnostic()"
            : $"Verify.Diagnostic({quoted})";
    }

    private static void AppendSpan(StringBuilder text, FileLinePositionSpan span, DiagnosticLocationOptions options)
    {
        var path = span.Path == "/0/Test0.cs" ? "" : SymbolDisplay.FormatLiteral(span.Path, quote: true) + ", ";
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        text.Append(options.HasFlag(DiagnosticLocationOptions.IgnoreLength)
            ? string.Create(CultureInfo.InvariantCulture, $".WithLocation({path}{start.Line + 1}, {start.Character + 1})")
            : string.Create(CultureInfo.InvariantCulture, $".WithSpan({path}{start.Line + 1}, {start.Character + 1}, {end.Line + 1}, {end.Character + 1})"));
    }

    private static void AppendArguments(StringBuilder text, IEnumerable<object?> arguments) =>
        text.Append(".WithArguments(").AppendJoin(", ", arguments.Select(Literal)).Append(')');

    private static string Literal(object? argument) => argument switch
    {
        null => "null",
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => SymbolDisplay.FormatLiteral(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "", quote: true),
    };

    private static string Suppression(bool? isSuppressed) =>
        isSuppressed is { } value ? $".WithIsSuppressed({(value ? "true" : "false")})" : "";
}
