using System.Diagnostics;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Hides secrets in prompts before they are sent, and in answers before anybody sees, accepts or writes them: what is reviewed is what becomes the artifact.</summary>
/// <param name="redactor">Knows the secrets.</param>
/// <param name="terminal">Told where a prompt was changed.</param>
/// <param name="inner">Where answers come from.</param>
internal sealed class RedactingAiClient(Redactor redactor, ITerminal terminal, IAiClient inner) : IAiClient
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
    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        var parts = new StreamRedactor(redactor);
        var hidden = request with
        {
            Prompt = redactor.Redact(request.Prompt),
            OnPart = request.OnPart is { } onPart ? part => onPart(parts.Pass(part)) : null,
        };
        if (hidden.Prompt != request.Prompt)
            terminal.Say($"The prompt of '{request.TaskId}' holds secrets; {Redactor.Mark} is sent in their place.");

        var reply = await inner.CompleteAsync(hidden, cancellationToken).ConfigureAwait(false);
        request.OnPart?.Invoke(parts.Flush());
        return reply switch
        {
            AiReply.Answered answered => answered with { Text = redactor.Redact(answered.Text) },
            AiReply.Failed failed => failed with { Reason = redactor.Redact(failed.Reason), PartialText = failed.PartialText is { } partial ? redactor.Redact(partial) : null },
            AiReply.Waiting waiting => waiting,
            _ => throw new UnreachableException(),
        };
    }
}
