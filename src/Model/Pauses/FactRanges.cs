using Tofa.Model.Gates;

namespace Tofa.Model.Pauses;

/// <summary>From where to where a number goes that the runner knows.</summary>
internal static class FactRanges
{
    /// <summary>Whether no value that the fact can have meets a condition.</summary>
    public static bool CanNeverHold(GateCondition.Number condition, string fact)
    {
        var (least, most, value) = (0, Most(fact), condition.Value);
        return condition.Comparison switch
        {
            GateComparison.Equal => value < least || value > most,
            GateComparison.NotEqual => least == most && value == least,
            GateComparison.AtLeast => value > most,
            GateComparison.AtMost => value < least,
            GateComparison.MoreThan => value >= most,
            _ => value <= least,
        };
    }

    /// <summary>Why, as a clause.</summary>
    public static string Reason(string fact) => fact switch
    {
        PauseFacts.Certainty => "a certainty goes from 0 to 1",
        PauseFacts.ExitCode => "any other exit code than 0 has failed the task before",
        _ => $"{fact} is never below 0",
    };

    private static decimal Most(string fact) => fact switch
    {
        PauseFacts.Certainty => 1,
        PauseFacts.ExitCode => 0,
        _ => decimal.MaxValue,
    };
}
