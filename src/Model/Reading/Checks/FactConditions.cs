using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Problems;

namespace Tofa.Model.Reading.Checks;

/// <summary>Compares a condition with what the runner knows of the fact that it judges.</summary>
internal static class FactConditions
{
    /// <summary>Notes a condition that the fact can never meet, or never be compared with.</summary>
    /// <param name="section">The mapping that holds it.</param>
    /// <param name="key">The fact.</param>
    /// <param name="title">What the condition judges, as messages show it.</param>
    /// <param name="condition">The condition.</param>
    public static void Check(Section section, string key, string title, GateCondition condition)
    {
        var text = Printable.Of(condition.ToString());
        if (Misfit(condition, key) is { } misfit)
            section.Report(key, ProblemKinds.BadCondition, text, title, misfit, Example(key));
        else if (condition is GateCondition.Number number && FactRanges.CanNeverHold(number, key))
            section.Report(key, ProblemKinds.DecidedCondition, text, "can never hold", title, FactRanges.Reason(key), "correct the number");
    }

    private static string Example(string fact)
    {
        if (PauseFacts.IsFlag(fact))
            return "write true or false";

        return fact == PauseFacts.ExitCode ? "write 0" : "write such as '>= 2'";
    }

    // What can never be compared would always pause, whatever the runbook says.
    private static string? Misfit(GateCondition condition, string fact) => condition switch
    {
        GateCondition.Flag when PauseFacts.IsFlag(fact) => null,
        GateCondition.Number { IsShare: false } when !PauseFacts.IsFlag(fact) => null,
        GateCondition.Number { IsShare: true } when !PauseFacts.IsFlag(fact) => $"is a percentage, which {fact} never is",
        _ => PauseFacts.IsFlag(fact) ? $"is neither true nor false, which {fact} always is" : $"is no number, which {fact} always is",
    };
}
