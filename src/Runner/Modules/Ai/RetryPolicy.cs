namespace Tofa.Runner.Modules.Ai;

/// <summary>How often and how long a failed call is repeated.</summary>
internal sealed record RetryPolicy
{
    /// <summary>All tries of one prompt together.</summary>
    public int MostTries { get; init; } = 4;

    /// <summary>The pause after the first failure, before it is spread; each further one is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, whatever the server asks for: its Retry-After has no bound of its own.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The pause before the next try; <c>null</c> where another one is pointless or not allowed.</summary>
    /// <param name="kind">How the try failed.</param>
    /// <param name="retryAfter">When the server wants to be asked again; <c>null</c> where it does not say.</param>
    /// <param name="tried">The number of the try, from 1.</param>
    /// <param name="spread">A random number from 0 to 1, so that many runners that failed together do not come back together.</param>
    internal TimeSpan? PauseAfter(AiFailureKind kind, TimeSpan? retryAfter, int tried, double spread)
    {
        if (tried >= MostTries || !FailureRules.IsTransient(kind))
            return null;

        var pause = retryAfter ?? FirstPause * Math.Pow(2, tried - 1) * (1 - (spread / 2));
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > LongestPause ? LongestPause : pause;
    }
}
