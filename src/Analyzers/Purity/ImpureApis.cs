using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Determinism;
using Tofa.Analyzers.Layering;

namespace Tofa.Analyzers.Purity;

/// <summary>Everything that is known to be impure, from the tables of the rules. The first table that knows a member speaks for it, so that no use is reported under two ids.</summary>
internal static class ImpureApis
{
    /// <summary>Whether anything may be known against a type or any of its members.</summary>
    public static bool MayConcern(INamedTypeSymbol type) =>
        NondeterministicApis.Table.MayConcern(type)
        || AmbientApis.Table.MayConcern(type)
        || ConcurrencyApis.Table.MayConcern(type)
        || InputOutputApis.Table.MayConcern(type)
        || NativeCode.MayRunIn(type);

    /// <summary>What makes a type or member impure; <c>null</c> where nothing is known against it.</summary>
    /// <param name="symbol">As declared, without type arguments.</param>
    public static Impurity? Of(ISymbol symbol)
    {
        if (NondeterministicApis.Table.TopicOf(symbol) is { } chance)
        {
            return new Impurity(ImpurityKind.Nondeterminism, chance);
        }

        if (AmbientApis.Table.TopicOf(symbol) is { } context)
        {
            return new Impurity(ImpurityKind.Ambient, context);
        }

        if (symbol is IMethodSymbol method && NativeCode.Runs(method))
        {
            return new Impurity(ImpurityKind.InputOutput, NativeCode.Topic);
        }

        if (ConcurrencyApis.Table.TopicOf(symbol) is { } threads)
        {
            return new Impurity(ImpurityKind.Concurrency, threads);
        }

        return InputOutputApis.Table.TopicOf(symbol) is { } world && StreamedData.Table.TopicOf(symbol) is null ? new Impurity(ImpurityKind.InputOutput, world) : null;
    }
}
