using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Collects the objections of one tree and reports as few of them as say everything, in the order of the text.</summary>
/// <param name="evaluator">Judges each use.</param>
internal sealed class Findings(RuleEvaluator evaluator) : IUseSink
{
    private List<Finding>? found;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        foreach (var result in evaluator.Judge(use.Target, use.User.Layer))
        {
            if (result.Violation is null || result.Rule.Stands(use, evaluator.Context))
            {
                found ??= [];
                found.Add(new Finding(result, use, use.Locate(use.Node), Regions.Of(use.Node)));
            }
        }
    }

    /// <summary>The diagnostics of everything that was collected.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics()
    {
        if (found is null)
        {
            return [];
        }

        var offences = found.Where(static finding => finding.RuleResult.Violation is not null)
            .GroupBy(static finding => (finding.Region, finding.RuleResult.Rule))
            .SelectMany(static group => WithoutEchoes(group))
            .Select(static finding => (finding.Span, Diagnostic: ToDiagnostic(finding)));
        var failures = found.Where(static finding => finding.RuleResult.Failure is not null)
            .GroupBy(static finding => finding.RuleResult.Rule)
            .Select(static group => group.OrderBy(static finding => finding.Span.Start).First())
            .Select(static finding => (finding.Span, Diagnostic: ToFailure(finding)));
        return offences.Concat(failures)
            .OrderBy(static entry => entry.Span.Start)
            .ThenBy(static entry => entry.Diagnostic.Id, StringComparer.Ordinal)
            .Select(static entry => entry.Diagnostic);
    }

    // What the code names speaks for what the compiler adds to the same statement.
    private static IEnumerable<Finding> WithoutEchoes(IEnumerable<Finding> ofOneRegion)
    {
        var all = ofOneRegion.ToList();
        var speaking = all.Exists(static finding => finding.Use.Kind != UseKind.Implied)
            ? all.Where(static finding => finding.Use.Kind != UseKind.Implied)
            : all;
        return speaking.OrderBy(static finding => finding.Span.Start)
            .ThenByDescending(static finding => finding.Span.Length)
            .ThenBy(static finding => finding.Use.Target is INamedTypeSymbol)
            .GroupBy(static finding => finding.RuleResult.Violation!.Type, SymbolEqualityComparer.Default)
            .Select(static group => group.First())
            .GroupBy(static finding => finding.Use.Kind == UseKind.Implied ? finding.Span : default(TextSpan?))
            .SelectMany(static group => group.Key is null ? group : group.Take(1));
    }

    private static Diagnostic ToDiagnostic(Finding finding) =>
        Diagnostic.Create(finding.RuleResult.Rule.Descriptor, LocationOf(finding), [UserOf(finding), finding.Use.User.Layer, .. finding.RuleResult.Violation!.Arguments]);

    private static Diagnostic ToFailure(Finding finding) =>
        InternalErrors.Create(LocationOf(finding), finding.RuleResult.Rule.Descriptor.Id, finding.RuleResult.Failure!);

    private static Location LocationOf(Finding finding) => Location.Create(finding.Use.Node.SyntaxTree, finding.Span);

    private static string UserOf(Finding finding) => SymbolNames.Of(finding.Use.User.Symbol);
}
