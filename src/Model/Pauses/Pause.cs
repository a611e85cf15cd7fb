using Tofa.Model.Collections;
using Tofa.Model.Gates;

namespace Tofa.Model.Pauses;

/// <summary>A place at which a run stops for a person (R002-8, R002-27).</summary>
/// <param name="Moment">Before the task or after its work.</param>
/// <param name="If">What has to be true for it to pause; nothing where it always pauses.</param>
/// <param name="Because">Why, for the person; <c>null</c> where the runbook gives no reason.</param>
public sealed record Pause(PauseMoment Moment, EquatableArray<PauseCondition> If, string? Because)
{
    /// <summary>Whether the run pauses. A fact that is not known counts as a reason to pause: a person can go on, a run cannot go back.</summary>
    /// <param name="facts">What is known, by the names of <see cref="PauseFacts"/>.</param>
    public bool Applies(IReadOnlyDictionary<string, string> facts) =>
        If.All(condition => condition.Condition.Judge(facts.TryGetValue(condition.Fact, out var value) ? value : null).Outcome != GateOutcome.Failed);
}
