using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outputs;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Sends one prompt and judges what comes back.</summary>
/// <param name="client">The model.</param>
/// <param name="terminal">Told what happens.</param>
/// <param name="log">Keeps prompt and answer whole.</param>
/// <param name="questioner">Knows whether anybody can decide on an answer.</param>
internal sealed class ModelCall(IAiClient client, ITerminal terminal, IAttemptLog log, Questioner questioner)
{
    /// <summary>The model where the runbook names none: the one of the original plan's example.</summary>
    internal const string DefaultModel = "gpt-4o-mini";

    /// <summary>Whether a call would cost something.</summary>
    internal bool Costs(AiAttempt attempt) => client.CostsToAsk(attempt.TaskId);

    /// <summary>Journals the prompt, sends it, journals the reply and parses it.</summary>
    internal async Task<CallResult> SendAsync(AiAttempt attempt, PromptVariant variant, string prompt, CancellationToken cancellationToken)
    {
        var request = new AiRequest(attempt.TaskId, attempt.Ai.Model ?? DefaultModel, prompt, variant) { CanBeReviewed = questioner.CanAnswer(attempt.TaskId) };
        var facts = new Dictionary<string, string>
        {
            [FactKeys.Model] = request.Model,
            [FactKeys.Source] = client.SourceFor(attempt.TaskId),
            [FactKeys.Variant] = NameOf(variant),
        };
        log.Append(attempt.Context.LogFile, $"--- prompt ({facts[FactKeys.Variant]}) ---\n{prompt}");
        attempt.Context.Journal(JournalEventType.AiPromptSent, new Dictionary<string, string>(facts) { [FactKeys.Prompt] = Snippet.Of(prompt) });
        terminal.Say($"Asking {request.Model} ({facts[FactKeys.Source]}, {facts[FactKeys.Variant]} prompt, {prompt.Length} characters)…");

        var reply = await client.CompleteAsync(request, cancellationToken).ConfigureAwait(false);
        AddReply(facts, reply);
        log.Append(attempt.Context.LogFile, $"--- {facts[FactKeys.Outcome]} ---\n{Body(reply)}");
        attempt.Context.Journal(JournalEventType.AiResponseReceived, facts);
        return Judge(attempt, reply, facts);
    }

    private static CallResult Judge(AiAttempt attempt, AiReply reply, IReadOnlyDictionary<string, string> facts) => reply switch
    {
        AiReply.Waiting waiting => new CallResult(null, waiting.Instruction, facts),
        AiReply.Failed failed => new CallResult(new Draft.CallFailed(failed.Reason), null, facts),
        AiReply.Answered answered => new CallResult(Judge(attempt, answered.Text), null, facts),
        _ => throw new InvalidOperationException($"unknown reply {reply.GetType().Name}"),
    };

    private static Draft Judge(AiAttempt attempt, string answer) => OutputParsers.Parse(attempt.Ai.OutputParser, answer) switch
    {
        ParsedOutput.Invalid invalid => new Draft.Invalid(invalid.Reason, answer),
        ParsedOutput.Parsed parsed when attempt.Task.CheckOutput(parsed.Text) is { } problem => new Draft.Invalid(problem, answer),
        ParsedOutput.Parsed parsed => new Draft.Usable(parsed.Text),
        _ => throw new InvalidOperationException("unknown parser result"),
    };

    private static void AddReply(Dictionary<string, string> facts, AiReply reply)
    {
        facts[FactKeys.Outcome] = reply switch
        {
            AiReply.Answered => "answered",
            AiReply.Waiting => "waiting",
            AiReply.Failed => "failed",
            _ => throw new InvalidOperationException($"unknown reply {reply.GetType().Name}"),
        };
        facts.AddUsage(reply.Usage);
        if (reply.Model is { } model)
            facts[FactKeys.AnsweredBy] = Snippet.Of(model);

        if (reply is AiReply.Failed failed)
            facts[FactKeys.Reason] = Snippet.Of(failed.Reason);

        if (reply is AiReply.Answered answered)
            facts[FactKeys.LlmResponse] = Snippet.Of(answered.Text);
    }

    private static string Body(AiReply reply) => reply switch
    {
        AiReply.Answered answered => answered.Text,
        AiReply.Failed failed => failed.Reason + (failed.PartialText is { } partial ? $"\n--- partial text, not used ---\n{partial}" : string.Empty),
        AiReply.Waiting waiting => waiting.Instruction,
        _ => string.Empty,
    };

    private static string NameOf(PromptVariant variant) => variant == PromptVariant.First ? "first" : "fallback";
}
