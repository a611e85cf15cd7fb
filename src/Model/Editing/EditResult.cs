namespace Tofa.Model.Editing;

/// <summary>What became of an edit: exactly one of the two is there.</summary>
/// <param name="Text">The whole text afterwards.</param>
/// <param name="Refusal">Where and why the edit was not made and what to do, as one sentence without the file's name.</param>
public sealed record EditResult(string? Text, string? Refusal);
