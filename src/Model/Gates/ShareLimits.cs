namespace Tofa.Model.Gates;

/// <summary>Tells conditions on a percentage that no share can fail, or none can meet.</summary>
internal static class ShareLimits
{
    private const decimal Whole = 100;

    /// <summary>What is already decided, as a predicate such as <c>can never hold</c>; <c>null</c> where it depends on the measurement.</summary>
    public static string? Decided(GateCondition condition)
    {
        if (condition is not GateCondition.Number { IsShare: true } number)
            return null;

        var (least, most) = (number.Comparison.Holds(0, number.Value), number.Comparison.Holds(Whole, number.Value));
        var isInside = number.Value is >= 0 and <= Whole;
        return number.Comparison switch
        {
            GateComparison.Equal => isInside ? null : "can never hold",
            GateComparison.NotEqual => isInside ? null : "always holds",
            _ when least && most => "always holds",
            _ when !least && !most => "can never hold",
            _ => null,
        };
    }
}
