using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Nobody collects. It names no type of OpenTelemetry, so that none of its assemblies is loaded.</summary>
internal sealed class NoTelemetry : ITelemetry
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public Task<StopView> RunAsync(Func<Task<StopView>> run) => run();

    /// <inheritdoc/>
    public Task<ExecutionResult> TaskAsync(TaskDefinition task, int attempt, Func<Task<ExecutionResult>> work) => work();

    /// <inheritdoc/>
    public Task<AiReply> CallAsync(AiRequest request, string source, Func<Task<AiReply>> call) => call();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
