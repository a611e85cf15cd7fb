using Tofa.Runner.Modules.Answers;

namespace Tofa.Runner.Flows.Asking;

/// <summary>What came of a question: a closed set.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>An answer.</summary>
    /// <param name="Answer">One of those that the question allows.</param>
    /// <param name="Source">Where it came from, for the journal.</param>
    internal sealed record Given(Answer Answer, string Source) : Reply;

    /// <summary>Nobody was there, the input ended, or what came was no answer too often.</summary>
    internal sealed record Nobody : Reply;

    /// <summary>The run was cancelled meanwhile.</summary>
    internal sealed record Cancelled : Reply;
}
