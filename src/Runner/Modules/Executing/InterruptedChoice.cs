namespace Tofa.Runner.Modules.Executing;

/// <summary>What becomes of an interrupted task (decision C-9).</summary>
internal enum InterruptedChoice
{
    /// <summary>It goes to PENDING, its dependencies are looked at again, and it runs again.</summary>
    Retry,

    /// <summary>It goes to ERROR.</summary>
    Error,

    /// <summary>A person saw that it had finished: it goes to DONE.</summary>
    Done,
}
