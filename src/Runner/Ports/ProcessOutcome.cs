namespace Tofa.Runner.Ports;

/// <summary>How a process ended.</summary>
/// <param name="Ending">Whether it exited by itself.</param>
/// <param name="ExitCode">Its exit code; <c>null</c> where it never started or was killed.</param>
/// <param name="Tail">The last lines it wrote, bounded, with control characters escaped and secrets hidden.</param>
/// <param name="Detail">Why it could not start, or what was left behind; <c>null</c> where there is nothing to add.</param>
internal sealed record ProcessOutcome(ProcessEnding Ending, int? ExitCode, string Tail, string? Detail)
{
    /// <summary>What could not be written of it, with the file and the remedy: a log that is not whole, a start that is not journalled; <c>null</c> where all was.</summary>
    internal string? StateProblem { get; init; }
}
