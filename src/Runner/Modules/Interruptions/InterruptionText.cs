using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Interruptions;

/// <summary>Puts an interruption into words.</summary>
internal static class InterruptionText
{
    /// <summary>What is known about it.</summary>
    internal static IReadOnlyList<string> Facts(InterruptedTask task)
    {
        var started = task.StartedAt is { } time ? $"started {Timestamps.Of(time)}" : "its start is not in the journal";
        var runner = task.RunnerId is { } id ? $", by runner process {id}" : string.Empty;
        List<string> facts = [$"'{task.Id}': {started}{runner}"];
        if (task.LogFile is { } log)
            facts.Add($"log of the attempt: {log}");

        facts.AddRange(task.Survivors.Select(process => $"still alive from the attempt: process {process}"));
        return facts;
    }
}
