using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Facts;

/// <summary>What is known of one dependency; safe for concurrent use.</summary>
internal sealed class FactUses
{
    private readonly HashSet<(SyntaxTree, int)> places = [];

    /// <summary>The use that comes first in the sources.</summary>
    public FirstUse First { get; } = new();

    /// <summary>In how many places the code uses the target.</summary>
    public int Count => places.Count;

    /// <summary>Whether any of them creates an instance.</summary>
    public bool Creates { get; private set; }

    /// <summary>Whether any of them calls a method.</summary>
    public bool Calls { get; private set; }

    /// <summary>The id of a rule that objects to one of them; of several the smallest.</summary>
    public string? BrokenRule { get; private set; }

    /// <summary>Takes a use.</summary>
    public void Take(in SymbolUse use, string? brokenRule)
    {
        First.Take(use);
        lock (places)
        {
            places.Add((use.Node.SyntaxTree, use.Locate(use.Node).Start));
            Creates |= use.Target is IMethodSymbol { MethodKind: MethodKind.Constructor };
            Calls |= use.Target is IMethodSymbol { MethodKind: not MethodKind.Constructor };
            if (brokenRule is not null && (BrokenRule is null || string.CompareOrdinal(brokenRule, BrokenRule) < 0))
            {
                BrokenRule = brokenRule;
            }
        }
    }
}
