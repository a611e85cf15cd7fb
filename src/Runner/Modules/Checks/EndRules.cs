using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Checks;

/// <summary>Decides what becomes of a result that has gates or a pause behind it (R000-39, R002-35).</summary>
internal static class EndRules
{
    /// <summary>Decides. A gate that fails fails the task; one that nobody could measure, and a pause, ask a person.</summary>
    /// <param name="task">The task.</param>
    /// <param name="gates">Its gates with their verdicts.</param>
    /// <param name="facts">What is known by now.</param>
    /// <param name="done">The result without gates.</param>
    internal static EndStep Decide(TaskDefinition task, IReadOnlyList<JudgedGate> gates, IReadOnlyDictionary<string, string> facts, ExecutionResult.Done done)
    {
        if (Lines(gates, GateOutcome.Failed) is { Count: > 0 } failed)
            return new EndStep.End(new ExecutionResult.Failed(IssueTypes.ValidationFail, $"quality gate failed: {string.Join("; ", failed)}"));

        var unknown = Lines(gates, GateOutcome.Unknown);
        var pauses = task.Pauses.Where(pause => pause.Moment == PauseMoment.After && pause.Applies(facts)).Select(PauseText.Of);
        string[] reasons = [.. pauses, .. unknown.Count == 0 ? [] : new[] { "These gates only a person can judge:" }, .. unknown.Select(line => "  " + line)];
        return reasons.Length == 0 ? new EndStep.End(WithGates(done, gates)) : new EndStep.Ask(reasons);
    }

    /// <summary>The result with what the gates said, for the journal.</summary>
    internal static ExecutionResult.Done WithGates(ExecutionResult.Done done, IReadOnlyList<JudgedGate> gates)
    {
        if (gates.Count == 0)
            return done;

        var attested = gates.Count(gate => gate.Verdict.Outcome == GateOutcome.Unknown);
        return new ExecutionResult.Done(new Dictionary<string, string>(done.Details)
        {
            [FactKeys.Gates] = $"{gates.Count - attested} measured, {attested} attested",
        });
    }

    /// <summary>Whether a person will be needed whatever the work leaves.</summary>
    internal static bool AlwaysAsks(TaskDefinition task) => task.Pauses.Any(pause => pause.Moment == PauseMoment.After && pause.If.Count == 0);

    private static List<string> Lines(IReadOnlyList<JudgedGate> gates, GateOutcome outcome) =>
        [.. gates.Where(gate => gate.Verdict.Outcome == outcome).Select(gate => gate.Line)];
}
