namespace Tofa.Model.Schemas;

/// <summary>Two keys of which only one may have a value.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="IsNeeded">Whether one of them has to.</param>
public sealed record ExclusiveKeys(string First, string Second, bool IsNeeded) : KeyRule;
