using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Dependencies.Surveying;

/// <summary>Room for the walks over one tree, made once and used for each of its types.</summary>
internal sealed class WalkRoom
{
    /// <summary>The operations that are still to be visited.</summary>
    public Stack<IOperation> Operations { get; } = new();

    /// <summary>The syntax that is still to be visited.</summary>
    public Stack<SyntaxNode> Nodes { get; } = new();
}
