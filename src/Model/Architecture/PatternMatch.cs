namespace Tofa.Model.Architecture;

/// <summary>How a pattern matches a name or a path.</summary>
/// <param name="LastLiteral">The zero-based segment that the last text of the pattern stands for, -1 for a pattern without any text: of several patterns that match, the one with the greatest is the innermost, and wins.</param>
/// <param name="Capability">What <c>{capability}</c> stands for; <c>null</c> where the pattern has none.</param>
public readonly record struct PatternMatch(int LastLiteral, string? Capability);
