namespace Tofa.Model.Architecture.Matching;

/// <summary>How big a pattern may be: matching is bounded by its size, and it happens in editors at every key.</summary>
internal static class PatternLimits
{
    /// <summary>UTF-16 code units.</summary>
    public const int MaxLength = 500;

    /// <summary>The flaw of a pattern beyond the limit.</summary>
    public const string TooLong = "has more than 500 characters";
}
