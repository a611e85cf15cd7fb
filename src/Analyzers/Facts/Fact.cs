using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Facts;

/// <summary>One dependency under the names by which the tool knows its ends.</summary>
/// <param name="from">The type that uses.</param>
/// <param name="to">A type of the product, or the assembly of a package.</param>
/// <param name="uses">What is known of it.</param>
internal sealed class Fact(INamedTypeSymbol from, ISymbol to, FactUses uses)
{
    /// <summary>The full name of the type that uses.</summary>
    public string From { get; } = TypeEdge.NameOf(from);

    /// <summary>The full name of the type that is used, or the name of the package.</summary>
    public string To { get; } = to is INamedTypeSymbol type ? TypeEdge.NameOf(type) : to.Name;

    private string Kind => to switch
    {
        IAssemblySymbol => "package",
        INamedTypeSymbol type when IsBase(type) => "inherits",
        _ when uses.Creates => "creates",
        _ when uses.Calls => "calls",
        _ => "uses",
    };

    /// <summary>The fact as the compiler writes it down.</summary>
    public Diagnostic ToDiagnostic(ArchitectureContext context)
    {
        var source = context.PlacementOf(from);
        var target = to is INamedTypeSymbol type ? context.PlacementOf(type) : Placement.None;
        var count = uses.Count.ToString(CultureInfo.InvariantCulture);
        var properties = new Dictionary<string, string?>
        {
            ["from"] = From,
            ["to"] = To,
            ["fromLayer"] = source.Layer?.Name ?? string.Empty,
            ["toLayer"] = target.Layer?.Name ?? string.Empty,
            ["fromCapability"] = source.Capability ?? string.Empty,
            ["toCapability"] = target.Capability ?? string.Empty,
            ["kind"] = Kind,
            ["allowed"] = uses.BrokenRule is null ? "true" : "false",
            ["rule"] = uses.BrokenRule ?? string.Empty,
            ["count"] = count,
        };
        return Diagnostic.Create(FactDescriptors.Dependency, uses.First.Location, properties.ToImmutableDictionary(), From, To, count);
    }

    private bool IsBase(INamedTypeSymbol type)
    {
        for (var current = from.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type))
            {
                return true;
            }
        }

        return from.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, type));
    }
}
