namespace Tofa.Runner.Modules.Executing;

/// <summary>How often something is done that takes time away from the tasks.</summary>
/// <param name="Least">The shortest time from one to the next.</param>
/// <param name="Share">How many times as long as it took, so that it never takes more than its share of a run.</param>
internal sealed record Pace(TimeSpan Least, int Share)
{
    /// <summary>How long it is not to be done again.</summary>
    /// <param name="elapsed">How long ago it was done; <c>null</c> where it never was.</param>
    /// <param name="cost">How long it took.</param>
    /// <returns>Zero where it may be done now.</returns>
    internal TimeSpan Left(TimeSpan? elapsed, TimeSpan cost)
    {
        var pause = cost * Share > Least ? cost * Share : Least;
        return elapsed is { } passed && passed < pause ? pause - passed : TimeSpan.Zero;
    }
}
