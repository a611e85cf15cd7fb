using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>How messages name symbols: short enough to read, with the containing types that tell them apart.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>For example <c>File.OpenRead</c>, <c>Outer.Inner</c>, <c>Box&lt;T&gt;</c>; a constructor goes by its type.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Of(constructor.ContainingType),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Of(method.ContainingType) + "." + method.Name,
        INamedTypeSymbol { Name: "", ContainingType: { } outer } => Of(outer),
        _ => symbol.ToDisplayString(Format),
    };
}
