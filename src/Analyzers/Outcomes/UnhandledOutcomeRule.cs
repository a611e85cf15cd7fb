using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Ports;

namespace Tofa.Analyzers.Outcomes;

/// <summary>TOFA3005: a switch over a closed set of outcomes leaves some of them to a catch-all, or to nobody (R004-19, R004-22).</summary>
internal sealed class UnhandledOutcomeRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PortsDescriptors.UnhandledOutcome];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var hierarchies = new ClosedHierarchies(registration.Architecture);
        registration.OnOperation((context, reporter) => Judge(context, reporter, hierarchies), OperationKind.Switch, OperationKind.SwitchExpression);
    }

    private static void Judge(OperationAnalysisContext context, Reporter reporter, ClosedHierarchies hierarchies)
    {
        if (SwitchArm.ValueOf(context.Operation)?.Type is not INamedTypeSymbol root || hierarchies.CasesOf(root) is not { IsEmpty: false } cases)
        {
            return;
        }

        var coverage = new SwitchCoverage(root, [.. SwitchArm.Of(context.Operation)]);
        var missing = coverage.Missing(cases).Select(static one => $"'{SymbolNames.Of(one)}'").ToList();
        if (missing.Count > 0)
        {
            reporter.Report(
                context.ReportDiagnostic,
                PortsDescriptors.UnhandledOutcome,
                PlaceOf(context.Operation.Syntax),
                SymbolNames.Of(root),
                string.Join(", ", missing),
                coverage.HasCatchAll ? " and has a catch-all that takes them, and every case to come" : "");
        }
    }

    private static Location PlaceOf(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
