using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Tells fixes what a switch leaves out (R004-19).</summary>
public static class OutcomeSwitch
{
    /// <summary>The cases that a switch over a closed set leaves to the catch-all at its end, as their base declares them; none for any other code.</summary>
    /// <param name="syntax">A switch statement or expression.</param>
    /// <param name="model">The model of its tree.</param>
    /// <param name="options">Where the architecture is read from.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public static ImmutableArray<INamedTypeSymbol> LeftToCatchAllOf(SyntaxNode syntax, SemanticModel model, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (syntax is not (SwitchStatementSyntax or SwitchExpressionSyntax)
            || model.GetOperation(syntax, cancellationToken) is not { } operation
            || SwitchArm.ValueOf(operation)?.Type is not INamedTypeSymbol root
            || !new SwitchCoverage(root, [.. SwitchArm.LastOf(operation)]).HasCatchAll)
        {
            return [];
        }

        var cases = new ClosedHierarchies(ArchitectureSource.Load(model.Compilation, options)).CasesOf(root);
        return [.. new SwitchCoverage(root, [.. SwitchArm.Of(operation)]).Missing(cases)];
    }
}
