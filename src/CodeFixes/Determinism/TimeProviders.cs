using Microsoft.CodeAnalysis;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Questions about <c>System.TimeProvider</c>.</summary>
internal static class TimeProviders
{
    /// <summary>The metadata name.</summary>
    public const string MetadataName = "System.TimeProvider";

    /// <summary>Whether a type is the provider or derived from it.</summary>
    public static bool Are(ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level is { Name: "TimeProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The field or property in which a type keeps a provider; <c>null</c> for none.</summary>
    public static string? HeldBy(INamedTypeSymbol type) => type.GetMembers().FirstOrDefault(static member => member switch
    {
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => Are(field.Type),
        IPropertySymbol { IsStatic: false, IsIndexer: false } property => Are(property.Type),
        _ => false,
    })?.Name;

    /// <summary>A name for a new field, in the style of the fields that are there.</summary>
    public static string FieldNameIn(INamedTypeSymbol type)
    {
        var style = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static field =>
            field is { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Private });
        return style?.Name.StartsWith("_", StringComparison.Ordinal) == true ? "_" + HostFinder.Name : HostFinder.Name;
    }
}
