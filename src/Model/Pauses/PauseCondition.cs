using Tofa.Model.Gates;

namespace Tofa.Model.Pauses;

/// <summary>One condition of a pause.</summary>
/// <param name="Fact">The fact that is judged, one of <see cref="PauseFacts"/>.</param>
/// <param name="Condition">What has to be true of it.</param>
public sealed record PauseCondition(string Fact, GateCondition Condition);
