namespace Tofa.Model.Baselines;

/// <summary>An entry with what there is of it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Index">Where it stands in the baseline, from zero.</param>
/// <param name="Found">How many of its violations there are, no more than its count.</param>
public sealed record BaselineMatch(BaselineEntry Entry, int Index, int Found);
