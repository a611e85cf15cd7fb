using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Outcomes;

/// <summary>One way that a switch can go.</summary>
/// <param name="Pattern">What it takes; <c>null</c> for <c>default</c>.</param>
/// <param name="IsGuarded">Whether a <c>when</c> may still refuse.</param>
internal readonly record struct SwitchArm(IPatternOperation? Pattern, bool IsGuarded)
{
    /// <summary>The value that a switch decides on.</summary>
    public static IOperation? ValueOf(IOperation operation) => operation switch
    {
        ISwitchExpressionOperation expression => expression.Value,
        ISwitchOperation statement => statement.Value,
        _ => null,
    };

    /// <summary>The arms of a switch, in its order.</summary>
    public static IEnumerable<SwitchArm> Of(IOperation operation)
    {
        if (operation is ISwitchExpressionOperation expression)
        {
            return expression.Arms.Select(static arm => new SwitchArm(arm.Pattern, IsReal(arm.Guard)));
        }

        return ((ISwitchOperation)operation).Cases.SelectMany(Of);
    }

    /// <summary>The last arm of a switch expression, or those of the last section of a switch statement.</summary>
    public static IEnumerable<SwitchArm> LastOf(IOperation operation) => operation switch
    {
        ISwitchOperation { Cases: { IsEmpty: false } sections } => Of(sections[sections.Length - 1]),
        ISwitchExpressionOperation { Arms: { IsEmpty: false } arms } => [new SwitchArm(arms[arms.Length - 1].Pattern, IsReal(arms[arms.Length - 1].Guard))],
        _ => [],
    };

    private static IEnumerable<SwitchArm> Of(ISwitchCaseOperation section)
    {
        foreach (var clause in section.Clauses)
        {
            switch (clause)
            {
                case IPatternCaseClauseOperation pattern:
                    yield return new SwitchArm(pattern.Pattern, IsReal(pattern.Guard));
                    break;
                case IDefaultCaseClauseOperation:
                    yield return new SwitchArm(null, false);
                    break;
            }
        }
    }

    private static bool IsReal(IOperation? guard) => guard is not (null or { ConstantValue: { HasValue: true, Value: true } });
}
