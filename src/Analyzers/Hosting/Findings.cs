using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Hosting;

/// <summary>Collects the objections of one tree and reports as few of them as say everything, in the order of the text.</summary>
/// <param name="evaluator">Judges each use.</param>
internal sealed class Findings(RuleEvaluator evaluator) : IUseSink
{
    private List<Finding>? found;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        foreach (var result in evaluator.Judge(use.Target, use.User.Placement))
        {
            if (result.Violation is null || result.Rule.Stands(use, evaluator.Context))
            {
                found ??= [];
                found.Add(new Finding(result, use, use.Locate(use.Node), Regions.Of(use.Node)));
            }
        }
    }

    /// <summary>Reports everything that was collected.</summary>
    public void ReportTo(Action<Diagnostic> sink, Reporter reporter)
    {
        if (found is null)
        {
            return;
        }

        var offences = found.Where(static finding => finding.RuleResult.Violation is not null)
            .GroupBy(static finding => (finding.Region, finding.RuleResult.Rule))
            .SelectMany(static group => WithoutEchoes(group));
        var failures = found.Where(static finding => finding.RuleResult.Failure is not null)
            .GroupBy(static finding => finding.RuleResult.Rule)
            .Select(static group => group.OrderBy(static finding => finding.Span.Start).First());
        var inOrder = offences.Concat(failures)
            .OrderBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.RuleResult.Rule.Descriptor.Id, StringComparer.Ordinal);
        foreach (var finding in inOrder)
        {
            Report(finding, sink, reporter);
        }
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

    private static void Report(Finding finding, Action<Diagnostic> sink, Reporter reporter)
    {
        var (rule, violation, failure) = finding.RuleResult;
        var location = Location.Create(finding.Use.Node.SyntaxTree, finding.Span);
        if (violation is null)
        {
            sink(InternalErrors.Create(location, rule.Descriptor.Id, failure!));
            return;
        }

        // Not the advice: its words may get better without the violation becoming another.
        object[] user = [SymbolNames.Of(finding.Use.User.Symbol), finding.Use.User.PlaceName];
        var subject = string.Join(" | ", [.. user, .. violation.Arguments.Take(1)]);
        var edge = TypeEdge.Of(finding.Use.User.Symbol, finding.Use.Target);
        reporter.ReportUse(subject, edge, sink, rule.Descriptor, location, [.. user, .. violation.Arguments]);
    }
}
