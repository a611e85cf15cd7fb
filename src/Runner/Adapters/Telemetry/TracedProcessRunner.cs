using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Tells processes which span they belong to.</summary>
/// <param name="inner">Runs them.</param>
/// <param name="telemetry">Knows the span.</param>
internal sealed class TracedProcessRunner(IProcessRunner inner, ITelemetry telemetry) : IProcessRunner
{
    /// <inheritdoc/>
    public Task<ProcessOutcome> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        var variables = new Dictionary<string, string>(telemetry.Variables, StringComparer.Ordinal);
        foreach (var (name, value) in request.Environment)
            variables[name] = value;

        return inner.RunAsync(request with { Environment = variables }, cancellationToken);
    }
}
