namespace Tofa.Runner.Modules.Planning;

/// <summary>A task and what it waits for.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="WaitsFor">The ids of its dependencies that are neither DONE nor SKIPPED.</param>
internal sealed record Blockage(string TaskId, IReadOnlyList<string> WaitsFor);
