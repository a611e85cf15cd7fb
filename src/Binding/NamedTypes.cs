using Microsoft.CodeAnalysis;

namespace Tofa.Binding;

/// <summary>Finds what C# means by <c>global::</c> and a dotted name.</summary>
internal static class NamedTypes
{
    /// <summary>All types of a full name, of any arity and accessibility; nested ones by <c>.</c> as code writes them.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Find(Compilation compilation, string fullName)
    {
        IReadOnlyList<INamespaceOrTypeSymbol> places = [compilation.GlobalNamespace];
        foreach (var part in fullName.Split('.'))
            places = [.. places.SelectMany(place => place.GetMembers(part)).OfType<INamespaceOrTypeSymbol>()];

        return [.. places.OfType<INamedTypeSymbol>().Where(type => IsGlobal(compilation, type.ContainingAssembly))];
    }

    /// <summary>The types that count where a name has several: what the project declares itself hides what it references (CS0436).</summary>
    public static IReadOnlyList<INamedTypeSymbol> WithoutHidden(Compilation compilation, IReadOnlyList<INamedTypeSymbol> types)
    {
        var own = types.Where(type => IsOwn(compilation, type)).ToList();
        return own.Count > 0 ? own : types;
    }

    /// <summary>The full name as code writes it, without <c>global::</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static bool IsOwn(Compilation compilation, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    // A reference with an extern alias and nothing else cannot be named by global::.
    private static bool IsGlobal(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { Length: > 0 } aliases } || aliases.Contains("global");
}
