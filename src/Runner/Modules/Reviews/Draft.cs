namespace Tofa.Runner.Modules.Reviews;

/// <summary>What one call of a model left to review: a closed set.</summary>
internal abstract record Draft
{
    private Draft()
    {
    }

    /// <summary>An answer that its parser and the task's own check accept.</summary>
    /// <param name="Output">The parsed answer.</param>
    internal sealed record Usable(string Output) : Draft;

    /// <summary>A whole answer that is not what was asked for; it can never be accepted as it is.</summary>
    /// <param name="Reason">What is wrong with it.</param>
    /// <param name="Answer">The answer.</param>
    internal sealed record Invalid(string Reason, string Answer) : Draft;

    /// <summary>No answer.</summary>
    /// <param name="Reason">What happened and what to do.</param>
    internal sealed record CallFailed(string Reason) : Draft
    {
        /// <summary>Whether the fallback prompt may get an answer; not where nobody answers, or a key or an address has to be mended first.</summary>
        public bool AnotherPromptMayHelp { get; init; } = true;
    }
}
