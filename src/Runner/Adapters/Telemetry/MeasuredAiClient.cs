using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Measures model calls, each try by itself.</summary>
/// <param name="inner">Where answers come from.</param>
/// <param name="telemetry">Told about them.</param>
internal sealed class MeasuredAiClient(IAiClient inner, ITelemetry telemetry) : IAiClient
{
    /// <inheritdoc/>
    public string SourceFor(string taskId) => inner.SourceFor(taskId);

    /// <inheritdoc/>
    public bool CostsToAsk(string taskId) => inner.CostsToAsk(taskId);

    /// <inheritdoc/>
    public string? Refusal(string taskId) => inner.Refusal(taskId);

    /// <inheritdoc/>
    public PromptVariant StartsWith(string taskId) => inner.StartsWith(taskId);

    /// <inheritdoc/>
    public void PutBack(string taskId) => inner.PutBack(taskId);

    /// <inheritdoc/>
    public Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken) =>
        telemetry.CallAsync(request, inner.SourceFor(request.TaskId), () => inner.CompleteAsync(request, cancellationToken));
}
