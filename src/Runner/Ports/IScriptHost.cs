namespace Tofa.Runner.Ports;

/// <summary>Runs a C# script inside the runner's process.</summary>
internal interface IScriptHost
{
    /// <summary>Runs the script to its end, or gives up on it some seconds after timeout or cancellation.</summary>
    Task<ScriptOutcome> RunAsync(ScriptRequest request, CancellationToken cancellationToken);
}
