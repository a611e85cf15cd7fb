using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Ports;

/// <summary>A port that somebody holds who should not.</summary>
/// <param name="Place">The parameter, field or property.</param>
/// <param name="Port">The port.</param>
/// <param name="How">How it is held, for the message.</param>
/// <param name="Instead">What to do instead.</param>
internal sealed record MisplacedPort(ISymbol Place, INamedTypeSymbol Port, string How, string Instead)
{
    private const string Compose = "create the adapter where the flow is called, and pass it on";

    private static readonly string[] Wrappers = ["Lazy", "AsyncLocal", "ThreadLocal", "Func"];

    /// <summary>What a member holds that it should not.</summary>
    public static IEnumerable<MisplacedPort> In(ISymbol member, ArchitectureContext context) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } field => InMember(field, field.Type, context),
        IPropertySymbol { IsIndexer: false } property when !ComesOfParameter(property) => InMember(property, property.Type, context),
        IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false, Parameters.IsEmpty: false } constructor => InConstructor(constructor, context),
        _ => [],
    };

    private static IEnumerable<MisplacedPort> InMember(ISymbol member, ITypeSymbol type, ArchitectureContext context)
    {
        if (PortIn(type, context) is not { } port)
        {
            yield break;
        }

        if (member.IsStatic)
        {
            if (!IsOneOf(member.ContainingType, port))
            {
                yield return new(member, port, $"in the static '{member.Name}'", "take it as a parameter");
            }
        }
        else if (IsInScript(member, context) && !IsTakenByConstructor(member.ContainingType, type))
        {
            yield return new(member, port, $"in '{member.Name}'", Compose);
        }
    }

    private static IEnumerable<MisplacedPort> InConstructor(IMethodSymbol constructor, ArchitectureContext context)
    {
        if (!IsInScript(constructor, context))
        {
            yield break;
        }

        foreach (var parameter in constructor.Parameters)
        {
            if (PortIn(parameter.Type, context) is { } port)
            {
                yield return new(parameter, port, $"that its constructor takes as '{parameter.Name}'", Compose);
            }
        }
    }

    private static INamedTypeSymbol? PortIn(ITypeSymbol type, ArchitectureContext context)
    {
        var candidate = type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } wrapper && Array.IndexOf(Wrappers, wrapper.Name) >= 0
            ? arguments[0]
            : type;
        return PortTypes.IsPort(candidate, context) ? (INamedTypeSymbol)candidate : null;
    }

    private static bool IsInScript(ISymbol member, ArchitectureContext context) =>
        context.LayerOf(member)?.Role == LayerRole.Scripts && member.ContainingType.TypeKind != TypeKind.Interface;

    // The parameter says it; the field that keeps it would say it twice.
    private static bool IsTakenByConstructor(INamedTypeSymbol type, ITypeSymbol held) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, held)));

    // A singleton of the type itself is a value, not a place to fetch services from.
    private static bool IsOneOf(INamedTypeSymbol type, INamedTypeSymbol port) =>
        SymbolEqualityComparer.Default.Equals(type, port) || type.AllInterfaces.Contains(port, SymbolEqualityComparer.Default);

    private static bool ComesOfParameter(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Length > 0 && property.DeclaringSyntaxReferences[0].GetSyntax() is ParameterSyntax;
}
