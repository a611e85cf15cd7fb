using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Layering.Reach;
using Tofa.Analyzers.Layering.Scripts;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Conventions.Scripts;

/// <summary>Notes which scripts read a command line, and which of the two options they take from elsewhere by name.</summary>
internal sealed class ScriptOptionsReach(ArchitectureContext context) : LayerReach(LayerRole.Scripts, context)
{
    /// <summary>The mark of a type that uses a library for command lines.</summary>
    public const int CommandLine = 1;

    /// <inheritdoc/>
    protected override bool MayMark(INamedTypeSymbol foreign) => true;

    /// <inheritdoc/>
    protected override int MarksOf(in SymbolUse use, INamedTypeSymbol target, Layer? layer) =>
        // What a script of another project declares cannot be seen from here: the benefit of the doubt.
        (layer?.Role == LayerRole.Scripts && !IsDeclaredHere(target) ? OptionNames.All : 0)
        | (layer is null && CommandLineApis.IsLibrary(target, Context) ? CommandLine : 0)
        | (use.Target is IFieldSymbol or IPropertySymbol ? OptionNames.In(use.Target.Name) : 0);

    /// <inheritdoc/>
    protected override IEnumerable<INamedTypeSymbol> LeadsTo(INamedTypeSymbol type, TypeNode? node) => node?.Uses ?? [];
}
