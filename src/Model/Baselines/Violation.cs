namespace Tofa.Model.Baselines;

/// <summary>A violation that the rules found.</summary>
/// <param name="Key">By what it is known.</param>
/// <param name="Place">Where in its file, such as <c>12,5</c>; two with the same key and place are one, found for two target frameworks.</param>
public sealed record Violation(BaselineKey Key, string Place);
