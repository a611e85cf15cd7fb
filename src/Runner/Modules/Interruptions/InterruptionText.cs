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

    /// <summary>Why a task is RUNNING although no runner is at work on it.</summary>
    internal static string Cause(TaskHistory history) => Cause(history.IsStarted);

    /// <summary>The first sentence about it.</summary>
    internal static string Headline(InterruptedTask task) =>
        task.IsStarted ? $"Task '{task.Id}' was interrupted: {Cause(true)}." : $"Task '{task.Id}' is RUNNING, and nobody runs it: {Cause(false)}.";

    private static string Cause(bool isStarted) =>
        isStarted ? "its runner is gone" : "the journal knows no run that started it, so somebody wrote that status, which only a runner gives, or the journal was lost";

    /// <summary>What is known about it.</summary>
    internal static IReadOnlyList<string> Facts(InterruptedTask task)
    {
        var started = task.StartedAt is { } time ? $"started {Timestamps.Of(time)}" : "its start is not in the journal";
        var runner = task.RunnerId is { } id ? $", by runner process {id}" : string.Empty;
        List<string> facts = task.IsStarted ? [$"'{task.Id}': {started}{runner}"] : [$"'{task.Id}': {Cause(false)}"];
        if (task.LogFile is { } log)
            facts.Add($"log of the attempt: {log}");

        facts.AddRange(task.Survivors.Select(process => $"still alive from the attempt: process {process}, or what it started"));
        return facts;
    }
}
