using Microsoft.CodeAnalysis;

namespace Tofa.Binding;

/// <summary>Finds the members that C# 11 wants to be set by whoever creates an object (CS9035).</summary>
internal static class RequiredMembers
{
    /// <summary>Their names; none where the constructor sets them.</summary>
    public static IReadOnlyList<string> Of(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        if (Markings.Has(constructor, "SetsRequiredMembersAttribute"))
            return [];

        var found = new List<string>();
        for (var one = type; one is not null; one = one.BaseType)
            found.AddRange(one.GetMembers().Where(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }).Select(member => member.Name));

        return [.. found.Distinct(StringComparer.Ordinal)];
    }
}
