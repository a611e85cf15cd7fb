using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Outcomes;

/// <summary>
/// Knows which types are a closed set of cases (R004-19): an abstract record or class that nobody elsewhere can derive from, or that says by its mark or
/// its name that nobody does.
/// </summary>
/// <param name="context">Knows the product.</param>
internal sealed class ClosedHierarchies(ArchitectureContext context)
{
    private static readonly string[] Suffixes = ["Outcome", "Result", "Decision"];

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> known = new(SymbolEqualityComparer.Default);
    private readonly DerivedTypes derived = new(context.Compilation);

    /// <summary>The cases of a type; none where it is not closed, or has only one.</summary>
    public ImmutableArray<INamedTypeSymbol> CasesOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsAbstract: true, TypeKind: TypeKind.Class or TypeKind.Interface } named && context.IsOurs(named)
            ? known.GetOrAdd(named.OriginalDefinition, Find)
            : [];

    private ImmutableArray<INamedTypeSymbol> Find(INamedTypeSymbol type)
    {
        for (var root = type; root is { IsAbstract: true }; root = root.BaseType?.OriginalDefinition)
        {
            if (IsClosed(root))
            {
                var cases = derived.Of(type).Where(static one => !one.IsAbstract).ToImmutableArray();
                return cases.Length > 1 && cases.All(IsAccessible) ? Sorted(cases) : [];
            }
        }

        return [];
    }

    private bool IsClosed(INamedTypeSymbol root)
    {
        if (Marks.Has(root, "OutcomeAttribute"))
        {
            return true;
        }

        if (root.TypeKind != TypeKind.Class)
        {
            return false;
        }

        var reach = WidestConstructor(root);
        var isOutcome = root.IsRecord || HasOutcomeName(root);
        return reach == Accessibility.Private
            || (isOutcome && (reach is Accessibility.Internal or Accessibility.ProtectedAndInternal || IsClosedByCustom(root)));
    }

    // Everybody could derive from it, but nobody does, and every case forbids it.
    private bool IsClosedByCustom(INamedTypeSymbol root)
    {
        var isNamedSo = HasOutcomeName(root);
        var any = false;
        foreach (var one in derived.Of(root))
        {
            any = true;
            if (!(one.IsSealed || one.IsAbstract) || !(isNamedSo || IsInside(one, root)))
            {
                return false;
            }
        }

        return any;
    }

    // The constructor that copies a record is for the compiler.
    private static Accessibility WidestConstructor(INamedTypeSymbol type)
    {
        var widest = Accessibility.NotApplicable;
        foreach (var constructor in type.InstanceConstructors)
        {
            var isCopy = type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
            if (!isCopy && constructor.DeclaredAccessibility > widest)
            {
                widest = constructor.DeclaredAccessibility;
            }
        }

        return widest;
    }

    private static bool IsInside(INamedTypeSymbol type, INamedTypeSymbol outer)
    {
        for (var current = type.ContainingType; current is not null; current = current.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, outer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOutcomeName(INamedTypeSymbol type) => Array.Exists(Suffixes, suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal));

    // Cases that a switch cannot name are a secret of their base: a strategy, not an outcome.
    private bool IsAccessible(INamedTypeSymbol type) => context.Compilation.IsSymbolAccessibleWithin(type, context.Compilation.Assembly);

    private static ImmutableArray<INamedTypeSymbol> Sorted(ImmutableArray<INamedTypeSymbol> cases) =>
        cases.Sort(static (left, right) => StringComparer.Ordinal.Compare(left.ToDisplayString(), right.ToDisplayString()));
}
