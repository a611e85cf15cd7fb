using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6005: what other projects can use has no documentation comment (R003-14, R003-21).</summary>
internal sealed class UndocumentedApiRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.UndocumentedApi];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) =>
        !context.Project.IsTest && RuleSwitch.IsOn(ConventionDescriptors.UndocumentedApi, context.Compilation);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration) => registration.OnSymbol(
        static (context, reporter) =>
        {
            var symbol = context.Symbol;
            if (PublicSurface.Holds(symbol) && IsJudged(symbol) && !DocumentationComments.Exist(symbol, context.CancellationToken) && !PublicSurface.IsGiven(symbol))
            {
                reporter.Report(context.ReportDiagnostic, ConventionDescriptors.UndocumentedApi, symbol.Locations[0], SymbolNames.Of(symbol));
            }
        },
        SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.Field);

    private static bool IsJudged(ISymbol symbol) => symbol switch
    {
        { IsImplicitlyDeclared: true } or { IsOverride: true } => false,
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion } method => !IsPartOfItsType(method),
        IMethodSymbol => false,
        INamedTypeSymbol type => type.Name.Length > 0,
        _ => !IsPartOfItsType(symbol),
    };

    // A primary constructor and the properties of a positional record are documented with their type.
    private static bool IsPartOfItsType(ISymbol member)
    {
        foreach (var declaration in member.DeclaringSyntaxReferences)
        {
            if (DocumentationComments.BelongsToTypeHeader(declaration.GetSyntax()))
            {
                return true;
            }
        }

        return false;
    }
}
