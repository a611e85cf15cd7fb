using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>TOFA6008: a literal, or a file beside the code, holds a key, token or password (R001-64). The message never repeats it.</summary>
internal sealed class SecretRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.SecretInSource];

    /// <summary>Everywhere: a key is one in any project.</summary>
    public override bool AppliesTo(ArchitectureContext context) => true;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        registration.OnSyntaxNode(
            static (context, reporter) => JudgeLiteral(context, reporter),
            SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringText);
        registration.OnAdditionalFile(static (context, reporter) => JudgeFile(context, reporter));
    }

    private static void JudgeLiteral(SyntaxNodeAnalysisContext context, Reporter reporter)
    {
        var token = context.Node.GetFirstToken();
        if (token.Span.Length < SecretSearch.ShortestSecret || token.ValueText is not { } text)
        {
            return;
        }

        // One place in a literal is enough: where it is inside is not known once escapes are resolved.
        if (SecretSearch.First(text, 0) is { } found)
        {
            Report(reporter, context.ReportDiagnostic, context.Node.GetLocation(), text, found);
        }
    }

    private static void JudgeFile(AdditionalFileAnalysisContext context, Reporter reporter)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } source || source.Length > SecretSearch.LongestFile)
        {
            return;
        }

        var text = source.ToString();
        for (var found = SecretSearch.First(text, 0); found is { } secret; found = SecretSearch.First(text, secret.End))
        {
            var span = new Microsoft.CodeAnalysis.Text.TextSpan(secret.Start, secret.Length);
            var location = Location.Create(context.AdditionalFile.Path, span, source.Lines.GetLinePositionSpan(span));
            Report(reporter, context.ReportDiagnostic, location, text, secret);
        }
    }

    private static void Report(Reporter reporter, Action<Diagnostic> sink, Location location, string text, FoundSecret found) =>
        reporter.Report(sink, ConventionDescriptors.SecretInSource, location, found.Kind, text.Substring(found.Start, Math.Min(4, found.Length)));
}
