using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>A rule about work that is done in a layer whose code should only call for it; one diagnostic for each kind of work in a member.</summary>
internal abstract class WorkRule : ArchitectureRule
{
    /// <summary>The role of the layers that are judged.</summary>
    protected abstract LayerRole Role { get; }

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) =>
        context.HasLayers && context.Layers.Any(layer => layer.Role == Role);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        var policy = CreatePolicy(architecture);
        registration.OnOperationBlock((context, reporter) =>
        {
            if (LayerOf(context.OwningSymbol, architecture) is { } layer && layer.Role == Role && !BelongsToObject(context.OwningSymbol))
            {
                Judge(context, layer, policy, reporter);
            }
        });
    }

    /// <summary>Says what counts as work.</summary>
    protected abstract WorkPolicy CreatePolicy(ArchitectureContext architecture);

    /// <summary>What to do about one kind of work: the end of the message.</summary>
    protected abstract string RemedyFor(string topic);

    private void Judge(OperationBlockAnalysisContext context, Layer layer, WorkPolicy policy, Reporter reporter)
    {
        var search = new WorkSearch(policy);
        foreach (var block in context.OperationBlocks)
        {
            search.Search(block, context.CancellationToken);
        }

        if (search.Found is not { } pieces)
        {
            return;
        }

        foreach (var piece in pieces.OrderBy(static piece => piece.Operation.Syntax.SpanStart))
        {
            reporter.Report(
                context.ReportDiagnostic,
                Descriptors[0],
                WorkPlaces.Of(piece.Operation),
                NameOf(context.OwningSymbol),
                layer,
                piece.Topic,
                RemedyFor(piece.Topic));
        }
    }

    private static Layer? LayerOf(ISymbol owner, ArchitectureContext architecture) => owner is INamespaceSymbol ? null : architecture.LayerOf(owner);

    // What a type says about itself as a value is not what its layer is for.
    private static bool BelongsToObject(ISymbol owner) => owner is IMethodSymbol
    {
        MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion,
    }
    or IMethodSymbol { IsOverride: true, Name: nameof(ToString) or nameof(Equals) or nameof(GetHashCode) };

    private static string NameOf(ISymbol owner) => owner switch
    {
        IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } main => SymbolNames.Of(main.ContainingType),
        IMethodSymbol { AssociatedSymbol: { } property } => SymbolNames.Of(property),
        _ => SymbolNames.Of(owner),
    };
}
