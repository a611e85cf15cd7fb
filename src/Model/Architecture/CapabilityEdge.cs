namespace Tofa.Model.Architecture;

/// <summary>A dependency of one capability on another that a project allows, against R000-3.</summary>
/// <param name="From">The capability that depends.</param>
/// <param name="To">The capability that it may use.</param>
public sealed record CapabilityEdge(string From, string To);
