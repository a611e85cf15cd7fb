using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Journals;

/// <summary>What the journal knows about one task.</summary>
internal sealed record TaskHistory
{
    /// <summary>A task that the journal never saw change.</summary>
    internal static TaskHistory None { get; } = new();

    /// <summary>The last transition; <c>null</c> where there was none.</summary>
    internal JournalRecord? LastTransition { get; init; }

    /// <summary>The last time it was started; <c>null</c> where it never was.</summary>
    internal JournalRecord? LastStart { get; init; }

    /// <summary>How often it was started.</summary>
    internal int Attempts { get; init; }

    /// <summary>The statuses that the transitions left behind since a mirror was finished, each with the number of its transition.</summary>
    internal IReadOnlyList<(TaskState State, long Sequence)> LeftBehind { get; init; } = [];

    /// <summary>Statuses that a YAML file may still show because a mirror was not finished; none once it was.</summary>
    internal IReadOnlyList<TaskState> Superseded => [.. LeftBehind.Select(left => left.State).Distinct()];

    /// <summary>Whether the last transition is known to be in both YAML files.</summary>
    internal bool IsMirrored { get; init; } = true;

    /// <summary>The processes of the last attempt, oldest first.</summary>
    internal IReadOnlyList<JournalRecord> Processes { get; init; } = [];

    /// <summary>Whether its interruption has been journalled since its last transition.</summary>
    internal bool InterruptionTold { get; init; }

    /// <summary>What its model calls cost so far in US dollars, as far as that is known.</summary>
    internal decimal Spent { get; init; }

    /// <summary>Whether the last transition is the start of an attempt: it is RUNNING because a run took it.</summary>
    internal bool IsStarted => LastTransition is { EventType: JournalEventType.StartTask };

    /// <summary>Its status; <c>null</c> where the journal says nothing and the runbook decides.</summary>
    internal TaskState? Status => LastTransition?.To;

    /// <summary>What is known once both YAML files carry everything up to a record.</summary>
    internal TaskHistory MirroredThrough(long sequence) => LastTransition is null || LastTransition.Sequence <= sequence
        ? this with { IsMirrored = true, LeftBehind = [] }
        : this with { LeftBehind = [.. LeftBehind.Where(left => left.Sequence > sequence)] };
}
