namespace Tofa.Runner.Modules.Outcomes;

/// <summary>Why a command stopped; the exit code follows from it alone (decision C-25).</summary>
internal enum StopKind
{
    /// <summary>Every task is DONE or SKIPPED.</summary>
    Done,

    /// <summary>A task is in ERROR.</summary>
    Failed,

    /// <summary>The request cannot be met as it is.</summary>
    Refused,

    /// <summary>The command line is wrong, or names something that is not there.</summary>
    Usage,

    /// <summary>The runbook cannot run.</summary>
    InvalidRunbook,

    /// <summary>The project was built from another runbook than the one on the disk.</summary>
    StaleBuild,

    /// <summary>A person has to do something first.</summary>
    Waiting,

    /// <summary>A person has to say what becomes of an interrupted task.</summary>
    Interrupted,

    /// <summary>Nothing is READY and not all is done.</summary>
    Blocked,

    /// <summary>Another runner holds the lock.</summary>
    Locked,

    /// <summary>State could not be read or written.</summary>
    State,

    /// <summary>Ctrl-C.</summary>
    Cancelled,

    /// <summary>SIGTERM.</summary>
    Terminated,
}
