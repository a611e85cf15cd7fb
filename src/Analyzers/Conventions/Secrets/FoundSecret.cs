namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>A secret in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is, for a message.</param>
internal readonly record struct FoundSecret(int Start, int Length, string Kind)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
