namespace Tofa.Model.Gates;

/// <summary>A condition as read, or why it is none.</summary>
/// <param name="Condition">The condition; <c>null</c> where the text is none.</param>
/// <param name="Flaw">Why it is none, as a predicate such as <c>compares with no number</c>; <c>null</c> where it is one.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record GateReading(GateCondition? Condition, string? Flaw, string? Remedy);
