using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6006: a public member is dynamic or a bare object (R003-15). What a base type or an interface prescribes is not its own choice.</summary>
internal sealed class UntypedApiRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.UntypedApi];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration) => registration.OnSymbol(
        static (context, reporter) =>
        {
            if (!context.Symbol.IsImplicitlyDeclared && PublicSurface.Holds(context.Symbol))
            {
                Judge(context.Symbol, (symbol, type) => reporter.Report(
                    context.ReportDiagnostic, ConventionDescriptors.UntypedApi, PlaceOf(symbol, context.Symbol), NameOf(symbol), type));
            }
        },
        SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field);

    private static void Judge(ISymbol symbol, Action<ISymbol, string> report)
    {
        switch (symbol)
        {
            case INamedTypeSymbol { DelegateInvokeMethod: { } invoke }:
                Method(invoke, symbol, report);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method when IsUntyped(method.ReturnType, method.Parameters) && !IsOfAttribute(method) && !PublicSurface.IsGiven(method):
                Method(method, method, report);
                break;
            case IPropertySymbol property when IsUntyped(property.Type, property.Parameters) && !IsOfAttribute(property) && !PublicSurface.IsGiven(property):
                Check(property.Type, property, report);
                Parameters(property.Parameters, report);
                break;
            case IFieldSymbol { AssociatedSymbol: null } field:
                Check(field.Type, field, report);
                break;
        }
    }

    private static void Method(IMethodSymbol method, ISymbol named, Action<ISymbol, string> report)
    {
        Check(method.ReturnType, named, report);
        Parameters(method.Parameters, report);
    }

    private static void Parameters(ImmutableArray<IParameterSymbol> parameters, Action<ISymbol, string> report)
    {
        foreach (var parameter in parameters)
        {
            // params object[] is how C# takes values of any type to be formatted; sender and state are handed through unseen.
            if (!parameter.IsParams && parameter.Name is not ("sender" or "state"))
            {
                Check(parameter.Type, parameter, report);
            }
        }
    }

    // Cheaper than to look for the contract that gives a member its shape, and seldom so.
    private static bool IsUntyped(ITypeSymbol type, ImmutableArray<IParameterSymbol> parameters) =>
        UntypedTypes.Find(type) is not null || parameters.Any(static parameter => UntypedTypes.Find(parameter.Type) is not null);

    private static void Check(ITypeSymbol type, ISymbol symbol, Action<ISymbol, string> report)
    {
        if (UntypedTypes.Find(type) is { } found)
        {
            report(symbol, found);
        }
    }

    // The compiler allows an attribute nothing better than object for a value of several types.
    private static bool IsOfAttribute(ISymbol member)
    {
        for (var type = member.ContainingType?.BaseType; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: { } owner } ? SymbolNames.Of(owner) + "(" + symbol.Name + ")" : SymbolNames.Of(symbol);

    private static Location PlaceOf(ISymbol symbol, ISymbol whole) =>
        symbol.Locations.FirstOrDefault(static place => place.IsInSource) ?? whole.Locations[0];
}
