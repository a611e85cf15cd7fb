namespace Tofa.Runner.Modules.Planning;

/// <summary>A task and what it waits for.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="WaitsFor">The ids of its dependencies that are neither DONE nor SKIPPED, or SKIPPED where they have to be DONE.</param>
internal sealed record Blockage(string TaskId, IReadOnlyList<string> WaitsFor)
{
    /// <summary>Those of them that are SKIPPED but have to be DONE: no run changes that by itself.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];
}
