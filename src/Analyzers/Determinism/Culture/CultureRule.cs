using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>TOFA4002: pure code formats, parses, compares or sorts by the culture of the machine it runs on (R000-17).</summary>
internal sealed class CultureRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [DeterminismDescriptors.Culture];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        var members = new CultureMembers(architecture.Compilation.Assembly);
        registration.OnOperationBlock((context, reporter) => Judge(context, architecture, members, reporter));
    }

    private static void Judge(OperationBlockAnalysisContext context, ArchitectureContext architecture, CultureMembers members, Reporter reporter)
    {
        if (context.OwningSymbol.ContainingType is not { } type || architecture.PlacementOf(type) is not { IsPure: true } placement)
        {
            return;
        }

        var user = new UserType(type, placement);
        var cursor = new OperationCursor(context.OperationBlocks);
        while (cursor.Next() is { } operation)
        {
            if (members.MayBeIn(operation) && CultureUses.Of(operation) is { } use)
            {
                reporter.Report(
                    context.ReportDiagnostic, DeterminismDescriptors.Culture, use.Location, SymbolNames.Of(type), user.PlaceName, use.Deed, use.Name, use.Remedy);
            }
        }
    }
}
