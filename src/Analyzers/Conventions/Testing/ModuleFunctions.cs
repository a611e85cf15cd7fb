using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Conventions.Testing;

/// <summary>Finds the functions of an assembly that its tests can name; overloads are one function.</summary>
internal static class ModuleFunctions
{
    /// <summary>The functions in the order of their declaration.</summary>
    public static IEnumerable<IMethodSymbol> Of(IAssemblySymbol assembly, ArchitectureContext architecture)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            var current = open.Pop();
            foreach (var inner in current.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(one => one is INamespaceSymbol || IsVisible(one, architecture)).Reverse())
            {
                open.Push(inner);
            }

            if (current is INamedTypeSymbol type && MayHoldFunctions(type, architecture))
            {
                foreach (var function in type.GetMembers().OfType<IMethodSymbol>().Where(one => IsFunction(one, architecture)).GroupBy(static one => one.Name))
                {
                    yield return function.First();
                }
            }
        }
    }

    private static bool MayHoldFunctions(INamedTypeSymbol type, ArchitectureContext architecture) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, CanBeReferencedByName: true }
        && architecture.LayerOf(type)?.Role is LayerRole.Modules or LayerRole.SharedModules
        && !IsMadeByTools(type);

    private static bool IsFunction(IMethodSymbol method, ArchitectureContext architecture) =>
        method is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsExtern: false, IsOverride: false, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
        && IsVisible(method, architecture)
        && !IsMadeByTools(method)
        && !PublicSurface.IsGiven(method);

    private static bool IsVisible(ISymbol symbol, ArchitectureContext architecture) =>
        architecture.Compilation.IsSymbolAccessibleWithin(symbol, architecture.Compilation.Assembly);

    // What the compiler and generators write is theirs to test, and who excludes code from coverage has said that it is not tested.
    private static bool IsMadeByTools(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute" or "ExcludeFromCodeCoverageAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
