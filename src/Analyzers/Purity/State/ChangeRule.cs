using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Purity.State;

/// <summary>
/// TOFA4007: pure code changes what it was given, its own fields, or a variable that a function takes with it (R000-5, R000-16, R004-38).
/// What it reaches from a static field is TOFA4003, which is reported on the same walk.
/// </summary>
internal sealed class ChangeRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PurityDescriptors.Mutation];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnOperationBlock((context, reporter) => Judge(context, architecture, reporter));
    }

    private static void Judge(OperationBlockAnalysisContext context, ArchitectureContext architecture, Reporter reporter)
    {
        if (context.OwningSymbol.ContainingType is not { } type || architecture.PlacementOf(type) is not { IsPure: true } placement)
        {
            return;
        }

        ChangeJudge? judge = null;
        var user = new UserType(type, placement);
        foreach (var block in context.OperationBlocks)
        {
            foreach (var change in Changes.In(block))
            {
                judge ??= new ChangeJudge(context.OwningSymbol, user, context.OperationBlocks, architecture, context.CancellationToken);
                if (judge.Objection(change) is { } objection)
                {
                    reporter.Report(
                        context.ReportDiagnostic, objection.Descriptor, change.Location, SymbolNames.Of(type), user.PlaceName, objection.Deed, objection.Remedy);
                }
            }
        }
    }
}
