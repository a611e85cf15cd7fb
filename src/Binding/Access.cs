using Microsoft.CodeAnalysis;

namespace Tofa.Binding;

/// <summary>Tells whether generated code, which stands in a class of its own in the project, can name something.</summary>
internal static class Access
{
    /// <summary>Why a type cannot be named; <c>null</c> where it can.</summary>
    public static string? Refusal(Compilation compilation, INamedTypeSymbol type)
    {
        if (Outward(type).Any(one => one.IsFileLocal))
            return "is local to its file";

        return compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? null : "is " + Word(Culprit(compilation, type));
    }

    /// <summary>What to do about it.</summary>
    public static string Remedy(Compilation compilation, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            ? "make it internal or public"
            : $"make it public in {type.ContainingAssembly.Name}, or grant access with InternalsVisibleTo";

    /// <summary>Accessibility as code writes it.</summary>
    public static string Word(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Private => "private",
        Accessibility.Protected => "protected",
        Accessibility.ProtectedAndInternal => "private protected",
        Accessibility.ProtectedOrInternal => "protected internal",
        Accessibility.Internal => "internal to " + symbol.ContainingAssembly.Name,
        _ => "public",
    };

    private static INamedTypeSymbol Culprit(Compilation compilation, INamedTypeSymbol type) =>
        Outward(type).Last(one => !compilation.IsSymbolAccessibleWithin(one, compilation.Assembly));

    private static IEnumerable<INamedTypeSymbol> Outward(INamedTypeSymbol type)
    {
        for (var one = type; one is not null; one = one.ContainingType)
            yield return one;
    }
}
