using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>Tells dispatch from decisions: a guard and a switch over verbs are dispatch, a decision inside of a decision inside of a decision is not.</summary>
internal static class Branching
{
    private const int MostLevels = 2;

    /// <summary>Whether a decision stands inside of two others of the same function; <c>else if</c> goes on with the same decision.</summary>
    public static bool IsTooDeep(IOperation decision)
    {
        var levels = 0;
        for (var current = decision; current is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); current = current.Parent)
        {
            if (IsDecision(current) && !ContinuesDecision(current) && ++levels > MostLevels)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operation is an <c>if</c> or a <c>switch</c> statement.</summary>
    public static bool IsDecision(IOperation operation) => operation is ISwitchOperation or IConditionalOperation { Type: null };

    private static bool ContinuesDecision(IOperation decision) =>
        decision.Parent is IConditionalOperation { Type: null } before && ReferenceEquals(before.WhenFalse, decision);
}
