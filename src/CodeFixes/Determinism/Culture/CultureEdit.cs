using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>One replacement that takes a decision away from the current culture.</summary>
/// <param name="Node">What is replaced.</param>
/// <param name="Kind">Which fix it belongs to.</param>
/// <param name="Replace">Makes the replacement from what stands there by then, so that edits inside of one another meet.</param>
internal sealed record CultureEdit(SyntaxNode Node, CultureEditKind Kind, Func<SyntaxNode, SyntaxGenerator, SyntaxNode> Replace);
