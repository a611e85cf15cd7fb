using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The operators and conversions that the compiler calls.</summary>
/// <param name="emitter">Receives the uses.</param>
internal sealed class OperatorUses(UseEmitter emitter)
{
    /// <summary>Emits what one operation calls.</summary>
    public void Visit(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Conversion:
                emitter.Implied(((IConversionOperation)operation).OperatorMethod, operation);
                break;
            case OperationKind.Binary:
                emitter.Implied(((IBinaryOperation)operation).OperatorMethod, operation);
                break;
            case OperationKind.Unary:
                emitter.Implied(((IUnaryOperation)operation).OperatorMethod, operation);
                break;
            case OperationKind.Increment or OperationKind.Decrement:
                emitter.Implied(((IIncrementOrDecrementOperation)operation).OperatorMethod, operation);
                break;
            case OperationKind.CompoundAssignment:
                var compound = (ICompoundAssignmentOperation)operation;
                emitter.Implied(compound.OperatorMethod, operation);
                emitter.Implied(compound.InConversion.MethodSymbol, operation);
                emitter.Implied(compound.OutConversion.MethodSymbol, operation);
                break;
            case OperationKind.Range:
                emitter.Implied(((IRangeOperation)operation).Method, operation);
                break;
            case OperationKind.Argument:
                var argument = (IArgumentOperation)operation;
                emitter.Implied(argument.InConversion.MethodSymbol, operation);
                emitter.Implied(argument.OutConversion.MethodSymbol, operation);
                break;
            case OperationKind.Spread:
                emitter.Implied(((ISpreadOperation)operation).ElementConversion.MethodSymbol, operation);
                break;
        }
    }
}
