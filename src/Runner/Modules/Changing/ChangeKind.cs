namespace Tofa.Runner.Modules.Changing;

/// <summary>How a person changes a status from the command line.</summary>
internal enum ChangeKind
{
    /// <summary><c>set</c>: to any status that a person may give.</summary>
    Set,

    /// <summary><c>retry</c>: the task runs again (R001-66).</summary>
    Retry,

    /// <summary><c>skip</c>: the task is left out.</summary>
    Skip,
}
