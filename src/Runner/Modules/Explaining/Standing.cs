namespace Tofa.Runner.Modules.Explaining;

/// <summary>Where a task stands, seen by somebody who waits for it.</summary>
internal enum Standing
{
    /// <summary>The next run starts it first.</summary>
    Next,

    /// <summary>It can start, and others come before it.</summary>
    Queued,

    /// <summary>It could start, and something that has nothing to do with it stops every run.</summary>
    Held,

    /// <summary>It waits for other tasks.</summary>
    Blocked,

    /// <summary>A runner works on it.</summary>
    Running,

    /// <summary>Its runner is gone.</summary>
    Interrupted,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It was left out.</summary>
    Skipped,
}
