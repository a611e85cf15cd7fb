using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Ports;

/// <summary>What some assemblies declare and implement of ports.</summary>
/// <param name="context">Knows ports and the names of fakes.</param>
internal sealed class PortInventory(ArchitectureContext context)
{
    private readonly List<NamespacePattern> fakes = Patterns.OfNamespaces(context.Definition.FakeNames);

    /// <summary>The ports that ask for an adapter.</summary>
    public List<INamedTypeSymbol> Ports { get; } = [];

    /// <summary>The ports that a type other than a fake implements.</summary>
    public HashSet<ISymbol> Implemented { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The ports that a fake implements.</summary>
    public HashSet<ISymbol> Faked { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether there is a type in the layer of adapters.</summary>
    public bool HasAdapters { get; private set; }

    /// <summary>Takes in an assembly.</summary>
    public void Add(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var type in DeclaredTypes.Below(assembly.GlobalNamespace, cancellationToken))
        {
            Add(type);
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            if (PortTypes.IsPort(type, context) && PortTypes.AsksForAnAdapter(type))
            {
                Ports.Add(type);
            }
        }
        else if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
        {
            HasAdapters |= context.LayerOf(type)?.Role == LayerRole.Adapters;
            AddImplementation(type);
        }
    }

    private void AddImplementation(INamedTypeSymbol type)
    {
        if (type.IsAbstract || type.AllInterfaces.IsEmpty)
        {
            return;
        }

        var known = PortTypes.IsFake(type, fakes) ? Faked : Implemented;
        foreach (var contract in type.AllInterfaces)
        {
            known.Add(contract.OriginalDefinition);
        }
    }
}
