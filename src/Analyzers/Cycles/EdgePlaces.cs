using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>Finds the first use behind dependencies between types: by file, then by place.</summary>
/// <param name="context">Knows the compilation.</param>
internal sealed class EdgePlaces(ArchitectureContext context)
{
    /// <summary>The first use behind any of some dependencies that were gathered before.</summary>
    public FirstUse FirstOf(HashSet<TypeEdge> edges, CancellationToken cancellationToken)
    {
        var matching = new Matching(edges);
        var trees = edges.SelectMany(static edge => edge.From.DeclaringSyntaxReferences)
            .Select(static reference => reference.SyntaxTree)
            .Distinct()
            .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            var model = context.Compilation.GetSemanticModel(tree);
            new UseEngine(model, includeUnplaced: false, context, matching).Walk(null, cancellationToken);
            if (matching.First.IsKnown)
            {
                break;
            }
        }

        return matching.First;
    }

    private sealed class Matching(HashSet<TypeEdge> edges) : IUseListener, IUseSink
    {
        public FirstUse First { get; } = new();

        IUseSink IUseListener.First => this;

        public IUseSink Second => this;

        public bool TakeAlarm() => false;

        public void Take(in SymbolUse use)
        {
            if (edges.Contains(TypeEdge.Of(use.User.Symbol, use.Target)) && RunningCode.Has(use))
            {
                First.Take(use);
            }
        }
    }
}
