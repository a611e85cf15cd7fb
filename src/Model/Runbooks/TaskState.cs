namespace Tofa.Model.Runbooks;

/// <summary>The six statuses of a task (R001-17), spelled in YAML in upper case.</summary>
public enum TaskState
{
    /// <summary>Waits for its dependencies.</summary>
    Pending,

    /// <summary>Every dependency is met; the runner may take it.</summary>
    Ready,

    /// <summary>A runner has started it.</summary>
    Running,

    /// <summary>Finished with success.</summary>
    Done,

    /// <summary>Failed, or refused by a person.</summary>
    Error,

    /// <summary>Left out on purpose; it satisfies those who depend on it (decision C-7).</summary>
    Skipped,
}
