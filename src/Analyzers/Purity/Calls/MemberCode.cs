using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>
/// Reads what the code of one member uses: bodies, expression bodies, initializers of what it stores, and for a constructor
/// those of the instance. Lambdas and local functions count as part of the member that holds them.
/// </summary>
/// <param name="compilation">The compilation that holds the code.</param>
internal sealed class MemberCode(Compilation compilation)
{
    /// <summary>The members that the code of a member uses, in the order of the text.</summary>
    public IReadOnlyList<ISymbol> UsesOf(ISymbol member, CancellationToken cancellationToken)
    {
        var uses = new MemberUses();
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && CodeRoots.BaseCalledBy(constructor, cancellationToken) is { } implied)
        {
            uses.AddFirst(implied);
        }

        foreach (var root in CodeRoots.Of(member, cancellationToken))
        {
            var model = compilation.GetSemanticModel(root.SyntaxTree);
            var emitter = new UseEmitter(new UserType(member.ContainingType, Placement.None), uses);
            if (model.GetOperation(root, cancellationToken) is { } operation)
            {
                new ImpliedUses(emitter, new PatternCalls(model, emitter), new Stack<IOperation>()).VisitAll(operation, cancellationToken);
            }
        }

        return uses.InOrder();
    }
}
