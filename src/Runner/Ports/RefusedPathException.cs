namespace Tofa.Runner.Ports;

/// <summary>A path of the runbook leads where nothing may be touched: the task's failure, where a task asks for it, and not the disk's.</summary>
/// <param name="message">Which path, and why.</param>
internal sealed class RefusedPathException(string message) : StateException(message);
