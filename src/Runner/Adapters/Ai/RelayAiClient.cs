using System.Text;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>A person carries the prompt to a model of their choice and its answer back, in two files.</summary>
/// <param name="projectDirectory">The folder of <c>runbook.yaml</c>.</param>
/// <param name="terminal">The person.</param>
internal sealed class RelayAiClient(string projectDirectory, ITerminal terminal) : IAiClient
{
    private const int MostQuestions = 5;

    private readonly List<(string TaskId, RelayFiles Files)> taken = [];
    private readonly string directory = Path.Combine(projectDirectory, ".tofa", "relay");

    /// <inheritdoc/>
    public string SourceFor(string taskId) => "relay";

    /// <inheritdoc/>
    public bool CostsToAsk(string taskId) => false;

    /// <inheritdoc/>
    public PromptVariant StartsWith(string taskId) =>
        RelayFiles.For(directory, SafeName.For(taskId), isFallback: true).IsOpen ? PromptVariant.Fallback : PromptVariant.First;

    /// <inheritdoc/>
    public void PutBack(string taskId)
    {
        foreach (var (_, relay) in taken.Where(answer => answer.TaskId == taskId))
        {
            try
            {
                if (relay.PutBack())
                    terminal.Say($"The answer is in {relay.Answer} again, for the next run.");
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                terminal.Say($"The answer could not be moved back and stays in {relay.Used}: {refused.Message}");
            }
        }

        taken.RemoveAll(answer => answer.TaskId == taskId);
    }

    /// <inheritdoc/>
    public Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        var relay = RelayFiles.For(directory, SafeName.For(request.TaskId), request.Variant == PromptVariant.Fallback);
        try
        {
            return Task.FromResult(Complete(relay, request, cancellationToken));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or DecoderFallbackException or EncoderFallbackException)
        {
            return Task.FromResult<AiReply>(new AiReply.Failed($"the relay files in '{directory}' cannot be used: {refused.Message}; answers are UTF-8 text", null) { Kind = AiFailureKind.NoSource });
        }
    }

    private AiReply Complete(RelayFiles relay, AiRequest request, CancellationToken cancellationToken)
    {
        if (relay.SetAsideStaleAnswer(request.Prompt))
            terminal.Say($"The answer in {relay.Answer} was to an earlier prompt; it was moved to {relay.Stale}.");

        if (!request.CanBeReviewed && relay.HasAnswer)
            return new AiReply.Waiting($"Task '{request.TaskId}' has its answer in {relay.Answer} and waits for a person to review it: run again at a terminal, or give the decision in a file with --answers.");

        if (relay.TakeAnswer() is { } ready)
            return Answered(relay, request, ready);

        relay.WritePrompt(request.Prompt);
        terminal.Say($"Relay: give the prompt in {relay.Prompt} to {request.Model} or another model.");
        for (var question = 0; terminal.CanAsk && question < MostQuestions; question++)
        {
            var line = terminal.Ask($"Save its whole answer as {relay.Answer}, then press Enter: ", cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            if (relay.TakeAnswer() is { } answer)
                return Answered(relay, request, answer);

            if (line is null)
                break;

            terminal.Say(relay.Trouble is { } trouble ? $"{relay.Answer} {trouble}." : "There is no answer in that file yet.");
        }

        return new AiReply.Waiting(
            $"Task '{request.TaskId}' waits for an answer: give the prompt in {relay.Prompt} to a model, save its whole answer as {relay.Answer}, "
            + $"then type the same run command again.{(relay.Trouble is { } found ? $" What is there now {found}." : string.Empty)}");
    }

    private AiReply.Answered Answered(RelayFiles relay, AiRequest request, string answer)
    {
        taken.Add((request.TaskId, relay));
        terminal.Say($"Took the answer from {relay.Answer}; it was moved to {relay.Used}.");
        return new AiReply.Answered(answer);
    }
}
