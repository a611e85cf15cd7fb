using System.Diagnostics;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Hides secrets in answers before anybody sees, accepts or writes them: what is reviewed is what becomes the artifact.</summary>
/// <param name="redactor">Knows the secrets.</param>
/// <param name="inner">Where answers come from.</param>
internal sealed class RedactingAiClient(Redactor redactor, IAiClient inner) : IAiClient
{
    /// <inheritdoc/>
    public string SourceFor(string taskId) => inner.SourceFor(taskId);

    /// <inheritdoc/>
    public bool CostsToAsk(string taskId) => inner.CostsToAsk(taskId);

    /// <inheritdoc/>
    public string? Refusal(string taskId) => inner.Refusal(taskId);

    /// <inheritdoc/>
    public void PutBack(string taskId) => inner.PutBack(taskId);

    /// <inheritdoc/>
    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken) =>
        await inner.CompleteAsync(request, cancellationToken).ConfigureAwait(false) switch
        {
            AiReply.Answered answered => answered with { Text = redactor.Redact(answered.Text) },
            (AiReply.Failed or AiReply.Waiting) and var other => other,
            _ => throw new UnreachableException(),
        };
}
