using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Flows.Running;

/// <summary>How an attempt leaves the loop.</summary>
/// <param name="Finished">The task where it came to an end; <c>null</c> where it was put off.</param>
/// <param name="Stop">Why the loop stops; <c>null</c> where it goes on.</param>
internal sealed record AttemptResult(FinishedTask? Finished, StopView? Stop);
