namespace Tofa.Model.Schemas;

/// <summary>A whole number.</summary>
/// <param name="Least">The least that is allowed.</param>
/// <param name="Most">The most that is allowed.</param>
public sealed record NumberShape(int Least, int Most) : Shape;
