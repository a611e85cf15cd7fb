namespace Tofa.Runner.Modules.Ai;

/// <summary>How often and how long a failed call is repeated.</summary>
internal sealed record RetryPolicy
{
    /// <summary>All attempts together.</summary>
    public int MostAttempts { get; init; } = 4;

    /// <summary>The pause after the first failure; each further one is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, whatever the server asks for: its Retry-After has no bound of its own (runner-reliability e2).</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The pause before the next attempt; <c>null</c> where another one is pointless or not allowed.</summary>
    /// <param name="failure">How the attempt failed.</param>
    /// <param name="attempt">Its number, from 1.</param>
    internal TimeSpan? PauseAfter(CallFailure failure, int attempt)
    {
        if (attempt >= MostAttempts || !FailureRules.IsTransient(failure))
            return null;

        var pause = failure.RetryAfter ?? FirstPause * Math.Pow(2, attempt - 1);
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > LongestPause ? LongestPause : pause;
    }
}
