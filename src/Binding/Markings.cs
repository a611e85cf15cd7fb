using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Binding;

/// <summary>Reads what attributes say of a script.</summary>
internal static class Markings
{
    /// <summary>Whether a symbol has an attribute of a name.</summary>
    public static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(mark => mark.AttributeClass?.Name == attribute);

    /// <summary>What <c>[Obsolete]</c> says where it forbids the use, with a colon before it; <c>null</c> where it does not.</summary>
    public static string? Error(ISymbol symbol) => Obsolete(symbol) is { } mark && Forbids(mark) ? Message(mark) : null;

    /// <summary>What <c>[Obsolete]</c> says where it advises against the use; <c>null</c> where it does not.</summary>
    public static string? Warning(ISymbol symbol) => Obsolete(symbol) is { } mark && !Forbids(mark) ? Message(mark) : null;

    private static AttributeData? Obsolete(ISymbol symbol) => symbol.GetAttributes()
        .FirstOrDefault(mark => mark.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } });

    private static bool Forbids(AttributeData mark) => mark.ConstructorArguments.Length > 1 && mark.ConstructorArguments[1].Value is true;

    private static string Message(AttributeData mark) =>
        mark.ConstructorArguments.Length > 0 && mark.ConstructorArguments[0].Value is string { Length: > 0 } text ? $": {Printable.Of(text)}" : string.Empty;
}
