using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Chooses per task: a model where the environment names one, else a recording where the task has one, else the relay.</summary>
/// <param name="openAi">The model; <c>null</c> where the environment names none.</param>
/// <param name="replay">The recordings.</param>
/// <param name="relay">The person.</param>
internal sealed class AutoAiClient(IAiClient? openAi, ReplayAiClient replay, IAiClient relay) : IAiClient
{
    /// <inheritdoc/>
    public string SourceFor(string taskId) => For(taskId).SourceFor(taskId);

    /// <inheritdoc/>
    public bool CostsToAsk(string taskId) => For(taskId).CostsToAsk(taskId);

    /// <inheritdoc/>
    public string? Refusal(string taskId) => For(taskId).Refusal(taskId);

    /// <inheritdoc/>
    public PromptVariant StartsWith(string taskId) => For(taskId).StartsWith(taskId);

    /// <inheritdoc/>
    public void PutBack(string taskId) => For(taskId).PutBack(taskId);

    /// <inheritdoc/>
    public Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken) =>
        For(request.TaskId).CompleteAsync(request, cancellationToken);

    private IAiClient For(string taskId) => openAi ?? (replay.Has(taskId) ? replay : relay);
}
