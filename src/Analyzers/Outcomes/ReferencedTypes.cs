using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Who derives from whom in a referenced assembly: read once, since it does not change while somebody types.</summary>
/// <param name="assembly">The assembly.</param>
internal sealed class ReferencedTypes(IAssemblySymbol assembly)
{
    private readonly Lazy<List<INamedTypeSymbol>> all = new(() => [.. DeclaredTypes.Below(assembly.GlobalNamespace, CancellationToken.None)]);

    /// <summary>The types that name a type as their base.</summary>
    public IReadOnlyList<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol parent) => all.Value.FindAll(type => IsDirect(type, parent));

    /// <summary>Whether a type names another as its base class or as one of its interfaces.</summary>
    public static bool IsDirect(INamedTypeSymbol type, INamedTypeSymbol parent) =>
        SymbolEqualityComparer.Default.Equals(type.BaseType?.OriginalDefinition, parent)
        || type.Interfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, parent));
}
