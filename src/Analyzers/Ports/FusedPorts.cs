using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Ports;

/// <summary>A read port and a write port that one type is both of.</summary>
/// <param name="Read">The port that reads.</param>
/// <param name="Write">The port that writes.</param>
internal sealed record FusedPorts(INamedTypeSymbol Read, INamedTypeSymbol Write)
{
    /// <summary>What a type fuses itself: what its base class, or one of its interfaces in this project, fuses already is said there.</summary>
    public static FusedPorts? By(INamedTypeSymbol type, ArchitectureContext context)
    {
        var contracts = type.AllInterfaces;
        foreach (var read in contracts)
        {
            foreach (var write in contracts)
            {
                if (Exclude(read, write, context) && !IsSaidElsewhere(type, read, write, context))
                {
                    return new FusedPorts(read, write);
                }
            }
        }

        return null;
    }

    private static bool Exclude(INamedTypeSymbol read, INamedTypeSymbol write, ArchitectureContext context)
    {
        foreach (var pair in context.Definition.PortPairs)
        {
            if (IsNamed(read, pair.Read) && IsNamed(write, pair.Write))
            {
                return true;
            }
        }

        return PortAuthority.Of(read, context) is { Side: PortSide.Read } reader
            && reader.Excludes(PortAuthority.Of(write, context))
            && SpeakOfTheSame(read, write);
    }

    private static bool IsNamed(INamedTypeSymbol contract, string name) =>
        contract.Name == name || (name.IndexOf('.') >= 0 && string.Join(".", Segments.Of(contract)) == name);

    // IReader<Order> and IWriter<Invoice> are two things.
    private static bool SpeakOfTheSame(INamedTypeSymbol read, INamedTypeSymbol write) =>
        read.TypeArguments.Length != write.TypeArguments.Length
        || Enumerable.SequenceEqual<ISymbol>(read.TypeArguments, write.TypeArguments, SymbolEqualityComparer.Default);

    private static bool IsSaidElsewhere(INamedTypeSymbol type, INamedTypeSymbol read, INamedTypeSymbol write, ArchitectureContext context) =>
        (type.BaseType is { } ancestor && IsOwn(ancestor, context) && Has(ancestor, read) && Has(ancestor, write))
        || type.AllInterfaces.Any(contract => IsOwn(contract, context) && Has(contract, read) && Has(contract, write));

    private static bool IsOwn(INamedTypeSymbol type, ArchitectureContext context) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly);

    private static bool Has(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        SymbolEqualityComparer.Default.Equals(type, contract) || type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default);
}
