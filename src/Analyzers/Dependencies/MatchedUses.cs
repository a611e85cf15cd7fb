using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies;

/// <summary>What patterns bring in without a name: the types of what they declare and the members that they call.</summary>
/// <param name="emitter">Receives the uses.</param>
internal sealed class MatchedUses(UseEmitter emitter)
{
    /// <summary>Emits what one pattern uses.</summary>
    public void Visit(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.DeclarationPattern when ((IDeclarationPatternOperation)operation).DeclaredSymbol is ILocalSymbol local:
                emitter.Implied(local.Type, operation);
                break;
            case OperationKind.RecursivePattern:
                var recursive = (IRecursivePatternOperation)operation;
                emitter.Implied(recursive.MatchedType, operation);
                emitter.Implied(recursive.DeconstructSymbol, operation);
                break;
            case OperationKind.ListPattern:
                var list = (IListPatternOperation)operation;
                emitter.Implied(list.LengthSymbol, operation);
                emitter.Implied(list.IndexerSymbol, operation);
                break;
            case OperationKind.SlicePattern:
                emitter.Implied(((ISlicePatternOperation)operation).SliceSymbol, operation);
                break;
        }
    }
}
