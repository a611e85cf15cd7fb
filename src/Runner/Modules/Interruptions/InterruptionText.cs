using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Interruptions;

/// <summary>Puts an interruption into words.</summary>
internal static class InterruptionText
{
    /// <summary>Understands what a person says shall become of it; <c>null</c> where it is no answer.</summary>
    internal static InterruptedChoice? ChoiceOf(string answer) => answer.Trim().ToUpperInvariant() switch
    {
        "R" or "RETRY" => InterruptedChoice.Retry,
        "E" or "ERROR" => InterruptedChoice.Error,
        "D" or "DONE" => InterruptedChoice.Done,
        _ => null,
    };

    /// <summary>What is known about it.</summary>
    internal static IReadOnlyList<string> Facts(InterruptedTask task)
    {
        var started = task.StartedAt is { } time ? $"started {Timestamps.Of(time)}" : "its start is not in the journal";
        var runner = task.RunnerId is { } id ? $", by runner process {id}" : string.Empty;
        List<string> facts = [$"'{task.Id}': {started}{runner}"];
        if (task.LogFile is { } log)
            facts.Add($"log of the attempt: {log}");

        facts.AddRange(task.Survivors.Select(process => $"still alive from the attempt: process {process}, or what it started"));
        return facts;
    }
}
