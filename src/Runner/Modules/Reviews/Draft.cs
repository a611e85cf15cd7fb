namespace Tofa.Runner.Modules.Reviews;

/// <summary>What one call of a model left to review: a closed set.</summary>
internal abstract record Draft
{
    private Draft()
    {
    }

    /// <summary>Whether a person saw all of it while it came.</summary>
    public bool WasShown { get; init; }

    /// <summary>The same after its answer was shown while it came; what a parser took out of the answer is still to be seen by itself.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="wasShown">Whether it was shown.</param>
    internal Draft After(string answer, bool wasShown) =>
        this with { WasShown = wasShown && (this is not Usable usable || usable.Output.Trim() == answer.Trim()) };

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
