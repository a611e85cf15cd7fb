using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>
/// Knows a search that only asks whether something is there: <c>text.IndexOf('x') >= 0</c> is how <c>Contains</c> is said where it does not exist,
/// and comparing is no work.
/// </summary>
internal static class Containment
{
    /// <summary>Whether a call says no more than <c>Contains</c>.</summary>
    public static bool Is(IInvocationOperation search) =>
        search.TargetMethod.Name is "IndexOf" or "IndexOfAny" or "LastIndexOf" or "LastIndexOfAny"
        && search.Parent is IBinaryOperation comparison
        && (comparison.LeftOperand == search ? Asks(comparison.OperatorKind, comparison.RightOperand) : Asks(Mirrored(comparison.OperatorKind), comparison.LeftOperand));

    private static bool Asks(BinaryOperatorKind comparison, IOperation bound) => bound.ConstantValue switch
    {
        { HasValue: true, Value: 0 } => comparison is BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan,
        { HasValue: true, Value: -1 } => comparison is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual,
        _ => false,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => comparison,
    };
}
