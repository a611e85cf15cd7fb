namespace Tofa.Runner.Ports;

/// <summary>How a C# script ended: a closed set.</summary>
internal abstract record ScriptOutcome
{
    private ScriptOutcome()
    {
    }

    /// <summary>Why the log is not whole although it should be, with the file and the remedy; <c>null</c> where it is.</summary>
    internal string? StateProblem { get; init; }

    /// <summary>It returned.</summary>
    /// <param name="ExitCode">What it returned.</param>
    /// <param name="Tail">The last lines it logged, secrets hidden.</param>
    internal sealed record Exited(int ExitCode, string Tail) : ScriptOutcome;

    /// <summary>It threw, or could not be created.</summary>
    /// <param name="Error">The exception's type and message, secrets hidden.</param>
    internal sealed record Threw(string Error) : ScriptOutcome;

    /// <summary>Its time was up.</summary>
    /// <param name="StillRunning">Whether it ignored its token and goes on until the runner's process ends.</param>
    internal sealed record TimedOut(bool StillRunning) : ScriptOutcome;

    /// <summary>The run was cancelled.</summary>
    /// <param name="StillRunning">Whether it ignored its token and goes on until the runner's process ends.</param>
    internal sealed record Cancelled(bool StillRunning) : ScriptOutcome;
}
