using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6014: <c>[Requirement]</c> names an id that the architecture does not list (R004-40). Ids differ by case.</summary>
internal sealed class RequirementRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.UnknownRequirement];

    /// <summary>Wherever there is a list, in tests too.</summary>
    public override bool AppliesTo(ArchitectureContext context) => context.Definition.Requirements.Count > 0;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var known = new HashSet<string>(registration.Architecture.Definition.Requirements, StringComparer.Ordinal);
        registration.OnSyntaxNode((context, reporter) => Judge((AttributeSyntax)context.Node, known, context, reporter), SyntaxKind.Attribute);
    }

    private static void Judge(AttributeSyntax attribute, HashSet<string> known, SyntaxNodeAnalysisContext context, Reporter reporter)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments }
            || !IsRequirement(context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType))
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value is string id && !known.Contains(id))
            {
                var remedy = Suggestion.Remedy(id, known.OrderBy(static one => one, StringComparer.Ordinal), "add it to requirements of architecture.yaml, or name one that is there");
                reporter.ReportAs(id, context.ReportDiagnostic, ConventionDescriptors.UnknownRequirement, argument.Expression.GetLocation(), id, remedy);
            }
        }
    }

    private static bool IsRequirement(INamedTypeSymbol? type) =>
        type is { Name: "RequirementAttribute", ContainingNamespace: { Name: "Tofa", ContainingNamespace.IsGlobalNamespace: true } };
}
