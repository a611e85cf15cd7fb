using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Layering.Reach;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Flows;

/// <summary>TOFA1008: a type lies with the flows but calls nothing that a flow could put in order (R000-14).</summary>
internal sealed class FlowCallsNoFunctionRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [FlowDescriptors.FlowCallsNoFunction];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) =>
        context.HasLayers && context.Layers.Any(static layer => layer.Role == LayerRole.Flows);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var flows = LayerTypes.Of(registration, LayerRole.Flows, static type => type.IsActor() && HasSteps(type));
        var reach = new FlowReach(registration.Architecture);
        registration.OnUses(reach);
        registration.OnEnd((context, reporter) =>
        {
            var used = reach.Used();
            foreach (var flow in flows.Where(flow => !used.Contains(flow)).InOrder())
            {
                if ((reach.Marks(flow, new(SymbolEqualityComparer.Default)) & FlowReach.Calls) == 0)
                {
                    reporter.Report(
                        context.ReportDiagnostic,
                        FlowDescriptors.FlowCallsNoFunction,
                        flow.Locations[0],
                        SymbolNames.Of(flow),
                        registration.Architecture.LayerOf(flow)!);
                }
            }
        });
    }

    // Values have properties, and a class of extension methods only words the calls of others.
    private static bool HasSteps(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsExtensionMethod: false, IsImplicitlyDeclared: false } method
                && !BelongsToObject(method)
                && HasBody(method))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BelongsToObject(IMethodSymbol method) =>
        method is { IsOverride: true, Name: nameof(ToString) or nameof(Equals) or nameof(GetHashCode) };

    private static bool HasBody(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is MethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null })
            {
                return true;
            }
        }

        return false;
    }
}
