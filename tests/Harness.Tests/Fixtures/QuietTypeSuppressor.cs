using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Suppresses the diagnostics of <see cref="LowerCaseTypeAnalyzer"/> about a type called <c>quiet</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuietTypeSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Suppression = new("HTS001", LowerCaseTypeAnalyzer.Id, "It is quiet");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [Suppression];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            var text = diagnostic.Location.SourceTree!.GetText(context.CancellationToken).ToString(diagnostic.Location.SourceSpan);
            if (text == "quiet")
                context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(Suppression, diagnostic));
        }
    }
}
