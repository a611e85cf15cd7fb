using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Modules.Changing;

/// <summary>What becomes of a request: a closed set.</summary>
internal abstract record ChangePlan
{
    private ChangePlan()
    {
    }

    /// <summary>Statuses to change.</summary>
    /// <param name="Changes">The changes, the task that was named first; none where it has the status already and nothing else is noted.</param>
    /// <param name="Remarks">What the person may not expect.</param>
    internal sealed record Accepted(IReadOnlyList<StatusChange> Changes, IReadOnlyList<string> Remarks) : ChangePlan;

    /// <summary>It cannot be done.</summary>
    /// <param name="Reason">Why, in a sentence.</param>
    /// <param name="Remedy">What to do instead.</param>
    internal sealed record Refused(string Reason, string Remedy) : ChangePlan;
}
