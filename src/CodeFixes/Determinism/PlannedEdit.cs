using Microsoft.CodeAnalysis;

namespace Tofa.CodeFixes.Determinism;

/// <summary>One change of one node.</summary>
/// <param name="Document">Where the node is.</param>
/// <param name="Node">The node as it was before any edit.</param>
/// <param name="Rewrite">Makes the new node from the current one, inside of which other edits may have happened.</param>
internal sealed record PlannedEdit(DocumentId Document, SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Rewrite);
