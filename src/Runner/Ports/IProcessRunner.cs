namespace Tofa.Runner.Ports;

/// <summary>Runs a process to its end.</summary>
internal interface IProcessRunner
{
    /// <summary>Starts the process with closed standard input, copies both outputs to the log file, and kills the whole tree on timeout or cancellation.</summary>
    Task<ProcessOutcome> RunAsync(ProcessRequest request, CancellationToken cancellationToken);
}
