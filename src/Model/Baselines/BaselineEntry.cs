using Tofa.Model.Collections;

namespace Tofa.Model.Baselines;

/// <summary>Violations that a project has frozen.</summary>
/// <param name="Key">By what they are known.</param>
/// <param name="Count">How many there are at most.</param>
public sealed record BaselineEntry(BaselineKey Key, int Count)
{
    /// <summary>Why they are there; <c>null</c> where nobody says.</summary>
    public string? Reason { get; init; }

    /// <summary>The last day on which they are accepted; <c>null</c> for no end.</summary>
    public DateTime? Expires { get; init; }

    /// <summary>The comments about it, each without <c>#</c>.</summary>
    public EquatableArray<string> Comments { get; init; }

    /// <summary>Whether its last day is over.</summary>
    /// <param name="today">The day of the question; <c>null</c> where it is not known.</param>
    public bool IsExpired(DateTime? today) => Expires < today?.Date;
}
