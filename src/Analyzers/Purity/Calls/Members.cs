using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>Knows which members a chain of calls leads through.</summary>
internal static class Members
{
    /// <summary>
    /// Whether the code of a member is looked at: it is declared here, in code that no rule judges. What an interface or an abstract member
    /// stands for is not followed: somebody passed it in (C-2). Pure code is reported where it stands, except the modules that may do I/O (C-3).
    /// </summary>
    public static bool AreFollowed(ISymbol member, ArchitectureContext context) =>
        member is IMethodSymbol or IPropertySymbol or IFieldSymbol { IsStatic: true, IsConst: false }
        && !member.IsAbstract
        && !(member is { IsStatic: false, ContainingType.TypeKind: TypeKind.Interface })
        && MayBeFollowed(member.ContainingType, context);

    /// <summary>Whether the code of a type's members is looked at.</summary>
    public static bool MayBeFollowed(INamedTypeSymbol type, ArchitectureContext context) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly)
        && (!context.PlacementOf(type).IsPure || InputOutputModules.Contains(type));

    /// <summary>Whether a member is state that all code may set: a field, or a property that stores what it is given.</summary>
    public static bool IsGlobal(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: false, IsConst: false } field => field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol { IsStatic: true, SetMethod.DeclaredAccessibility: not Accessibility.Private } property => StoredProperties.Include(property),
        _ => false,
    };
}
