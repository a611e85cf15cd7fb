using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6012: a type is public although its namespace is named <c>Internal</c> (R003-38, R003-40).</summary>
internal sealed class PublicInInternalRule : ArchitectureRule
{
    private const string Internal = "Internal";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.PublicInInternal];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration) => registration.OnType(static (context, reporter) =>
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is { DeclaredAccessibility: Accessibility.Public, ContainingType: null } && IsInternal(type.ContainingNamespace))
        {
            reporter.Report(
                context.ReportDiagnostic, ConventionDescriptors.PublicInInternal, type.Locations[0], SymbolNames.Of(type), type.ContainingNamespace.ToDisplayString());
        }
    });

    private static bool IsInternal(INamespaceSymbol @namespace)
    {
        for (var current = @namespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (current.Name == Internal)
            {
                return true;
            }
        }

        return false;
    }
}
