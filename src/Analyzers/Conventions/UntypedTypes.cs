using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Conventions;

/// <summary>Finds types that say nothing about what they hold.</summary>
internal static class UntypedTypes
{
    /// <summary>How a message names the untyped part of a type; <c>null</c> where there is none. <c>dynamic</c> counts everywhere, <c>object</c> only as the type, its element or its value.</summary>
    public static string? Find(ITypeSymbol type)
    {
        if (HoldsDynamic(type))
        {
            return "dynamic";
        }

        var element = type is IArrayTypeSymbol array ? array.ElementType : Awaited(type);
        return element.SpecialType == SpecialType.System_Object || IsOldCollection(element)
            ? type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)
            : null;
    }

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } ? result[0] : type;

    private static bool HoldsDynamic(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => HoldsDynamic(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(HoldsDynamic),
        _ => false,
    };

    // IEnumerable, IList, ArrayList, Hashtable and the like: collections of objects.
    private static bool IsOldCollection(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
        && type.Name is "IEnumerable" or "ICollection" or "IList" or "IDictionary" or "ArrayList" or "Hashtable" or "Queue" or "Stack" or "SortedList";
}
