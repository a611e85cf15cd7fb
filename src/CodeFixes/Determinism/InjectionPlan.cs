using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Everything that has to change, decided before anything changes. Immutable: a plan that turns out impossible is simply dropped.</summary>
/// <param name="Edits">The edits by the node they replace.</param>
/// <param name="Hosts">The methods that get a parameter and the classes that get one through their constructor.</param>
internal sealed record InjectionPlan(ImmutableDictionary<SyntaxNode, PlannedEdit> Edits, ImmutableHashSet<ISymbol> Hosts)
{
    public static InjectionPlan Empty { get; } =
        new(ImmutableDictionary<SyntaxNode, PlannedEdit>.Empty, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));

    public InjectionPlan With(PlannedEdit edit) => this with { Edits = Edits.SetItem(edit.Node, edit) };

    public InjectionPlan WithHost(ISymbol host) => this with { Hosts = Hosts.Add(host) };

    /// <summary>Carries the plan out.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        var editor = new SolutionEditor(solution);
        foreach (var edit in Edits.Values.OrderBy(static edit => edit.Node.SpanStart).ThenByDescending(static edit => edit.Node.Span.Length))
        {
            var document = await editor.GetDocumentEditorAsync(edit.Document, cancellationToken).ConfigureAwait(false);
            document.ReplaceNode(edit.Node, (current, _) => edit.Rewrite(current));
        }

        return editor.GetChangedSolution();
    }
}
