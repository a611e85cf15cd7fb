namespace Tofa.Runner.Modules.Executing;

/// <summary>How a run was asked to behave.</summary>
/// <param name="ReviewPrompt">Whether a person sees each prompt before it is sent (R001-47).</param>
/// <param name="OnInterrupted">What becomes of a task that an earlier runner left RUNNING; <c>null</c> asks, and stops where nobody can be asked.</param>
internal sealed record RunOptions(bool ReviewPrompt, InterruptedChoice? OnInterrupted);
