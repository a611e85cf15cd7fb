namespace Tofa.Runner.Modules.Explaining;

/// <summary>One task that has to be settled before another can start.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Depth">Over how many dependencies it is reached, from 1.</param>
/// <param name="WaitsFor">What it waits for itself; nothing at a root cause.</param>
internal sealed record ChainLink(string TaskId, int Depth, IReadOnlyList<string> WaitsFor);
