namespace Tofa.Runner.Ports;

/// <summary>The ways a process ends.</summary>
internal enum ProcessEnding
{
    /// <summary>It exited by itself.</summary>
    Exited,

    /// <summary>It was killed when its time was up.</summary>
    TimedOut,

    /// <summary>It was killed because the run was cancelled.</summary>
    Cancelled,

    /// <summary>It could not be started.</summary>
    NotStarted,
}
