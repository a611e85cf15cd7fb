using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>Tells calculating with numbers. Operators that a type defines itself are functions of that type: a deadline or a duration is no calculation here.</summary>
internal static class Arithmetic
{
    /// <summary>Whether an operation calculates; constants, flags and comparisons do not.</summary>
    public static bool Is(IOperation operation) => operation switch
    {
        IBinaryOperation binary => Calculates(binary.OperatorKind) && IsNumber(binary.Type) && IsNumber(binary.LeftOperand.Type) && IsNumber(binary.RightOperand.Type),
        ICompoundAssignmentOperation compound => Calculates(compound.OperatorKind) && IsNumber(compound.Type) && IsNumber(compound.Value.Type),
        _ => false,
    };

    /// <summary>Whether it only counts: one more or one less.</summary>
    public static bool Counts(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsOne(sum.RightOperand) || IsOne(sum.LeftOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => IsOne(difference.RightOperand),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } compound => IsOne(compound.Value),
        _ => false,
    };

    private static bool Calculates(BinaryOperatorKind kind) => kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract
        or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide or BinaryOperatorKind.Remainder
        or BinaryOperatorKind.Power or BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
        or BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr;

    private static bool IsOne(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: 1 or 1L or 1u or 1ul or 1m or 1d };

    private static bool IsNumber(ITypeSymbol? type)
    {
        var plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return plain is { TypeKind: not TypeKind.Enum, SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };
    }
}
