namespace TofaProjectNamespace.Flows;

/// <summary>How a flow ended.</summary>
/// <param name="Succeeded">Whether it did what it is for.</param>
/// <param name="Message">What it did, or what went wrong and what to do: one line for the log.</param>
public sealed record StepOutcome(bool Succeeded, string Message);
