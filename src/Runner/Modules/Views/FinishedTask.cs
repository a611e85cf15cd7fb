namespace Tofa.Runner.Modules.Views;

/// <summary>A task that this run brought to an end.</summary>
/// <param name="Id">The task.</param>
/// <param name="Status">DONE, SKIPPED or ERROR.</param>
internal sealed record FinishedTask(string Id, string Status);
