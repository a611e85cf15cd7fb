using System.Globalization;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outputs;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Sends one prompt, again where that may help, and judges what comes back.</summary>
/// <param name="client">The model.</param>
/// <param name="terminal">Told what happens.</param>
/// <param name="log">Keeps prompts and answers whole.</param>
/// <param name="questioner">Knows whether anybody can decide on an answer.</param>
/// <param name="patience">How often a failed call is repeated, and the model of tasks that name none.</param>
/// <param name="spending">Adds up what calls cost.</param>
internal sealed class ModelCall(IAiClient client, ITerminal terminal, IAttemptLog log, Questioner questioner, CallPatience patience, Spending spending)
{
    /// <summary>Whether a call would cost something.</summary>
    internal bool Costs(AiAttempt attempt) => client.CostsToAsk(attempt.TaskId);

    /// <summary>The model that is asked.</summary>
    internal string ModelOf(AiAttempt attempt) => attempt.Ai.Model ?? patience.DefaultModel;

    /// <summary>Journals the prompt, sends it, journals the reply and parses it; each try by itself.</summary>
    internal async Task<CallResult> SendAsync(AiAttempt attempt, PromptVariant variant, string prompt, CancellationToken cancellationToken)
    {
        var request = new AiRequest(attempt.TaskId, ModelOf(attempt), prompt, variant)
        {
            CanBeReviewed = questioner.CanAnswer(attempt.TaskId),
            Schema = attempt.SchemaForServer,
        };
        var begun = patience.Clock.GetTimestamp();
        for (var tried = 1; ; tried++)
        {
            request = request with { Timeout = TimeLeft() };
            var facts = FactsOf(request, tried);
            if (await spending.AdmitAsync(attempt, request, facts[FactKeys.Source], cancellationToken).ConfigureAwait(false) is { } spent)
                return new CallResult(null, null, facts) { Held = spent };

            var (reply, wasShown) = await PaidAsync(attempt, request, facts, cancellationToken).ConfigureAwait(false);
            var next = patience.After(attempt, request, reply, tried, TimeLeft());
            Record(attempt, reply, next, facts);
            if (reply is AiReply.Failed { Kind: AiFailureKind.Cancelled })
                throw new OperationCanceledException(cancellationToken);

            if (next is null)
                return Judge(attempt, reply, wasShown, tried, facts);

            terminal.Say(next.Told);
            if (next.Pause is { } pause)
                await patience.Pauses.WaitAsync(pause, cancellationToken).ConfigureAwait(false);

            (request, tried) = (next.Request, next.Tried);
        }

        TimeSpan? TimeLeft() => attempt.Ai.Timeout is { } limit ? limit - patience.Clock.GetElapsedTime(begun) : null;
    }

    private void Record(AiAttempt attempt, AiReply reply, NextCall? next, Dictionary<string, string> facts)
    {
        if (next?.Pause is { } pause)
            facts[FactKeys.NextTryIn] = CallPatience.Seconds(pause);

        if (next?.OtherModel is { } other)
            facts[FactKeys.NextModel] = other;

        Keep(attempt, reply, facts);
        attempt.Context.Journal(JournalEventType.AiResponseReceived, facts);
    }

    private Dictionary<string, string> FactsOf(AiRequest request, int tried) => new()
    {
        [FactKeys.Model] = request.Model,
        [FactKeys.Source] = client.SourceFor(request.TaskId),
        [FactKeys.Variant] = request.Variant == PromptVariant.First ? "first" : "fallback",
        [FactKeys.Try] = tried.ToString(CultureInfo.InvariantCulture),
    };

    private async Task<(AiReply Reply, bool WasShown)> PaidAsync(AiAttempt attempt, AiRequest request, Dictionary<string, string> facts, CancellationToken cancellationToken)
    {
        try
        {
            var (reply, wasShown) = await TryAsync(attempt, request, facts, cancellationToken).ConfigureAwait(false);
            AddReply(facts, reply);
            spending.Add(attempt, facts);
            return (reply, wasShown);
        }
        finally
        {
            spending.Release(attempt);
        }
    }

    private async Task<(AiReply Reply, bool WasShown)> TryAsync(AiAttempt attempt, AiRequest request, Dictionary<string, string> facts, CancellationToken cancellationToken)
    {
        log.Append(attempt.Context.LogFile, $"--- prompt ({facts[FactKeys.Variant]}) ---\n{request.Prompt}");
        attempt.Context.Journal(JournalEventType.AiPromptSent, new Dictionary<string, string>(facts) { [FactKeys.Prompt] = Snippet.Of(request.Prompt) });
        terminal.Say($"Asking {request.Model} ({facts[FactKeys.Source]}, {facts[FactKeys.Variant]} prompt, {request.Prompt.Length} characters)…");
        using var live = terminal.ShowLive();
        var wasShown = false;
        var watched = live is null ? request : request with { OnPart = Show };
        return (await client.CompleteAsync(watched, cancellationToken).ConfigureAwait(false), wasShown);

        void Show(string part)
        {
            wasShown |= part.Length > 0;
            live.Write(part);
        }
    }

    // What came of an answer that is none is for reading only: beside the log, where nothing takes it for the artifact.
    private void Keep(AiAttempt attempt, AiReply reply, Dictionary<string, string> facts)
    {
        var logFile = attempt.Context.LogFile;
        log.Append(logFile, $"--- {facts[FactKeys.Outcome]} ---\n{Body(reply)}");
        if (reply is not AiReply.Failed { PartialText: { } partial })
            return;

        var aside = LogNames.PartialOf(logFile);
        log.Append(aside, partial);
        terminal.Say($"What came of the answer is in {aside}; it is not used.");
    }

    private static CallResult Judge(AiAttempt attempt, AiReply reply, bool wasShown, int tried, IReadOnlyDictionary<string, string> facts) => reply switch
    {
        AiReply.Waiting waiting => new CallResult(null, waiting.Instruction, facts),
        AiReply.Failed failed => new CallResult(new Draft.CallFailed(WithTries(failed.Reason, tried)) { AnotherPromptMayHelp = FailureRules.AnotherPromptMayHelp(failed.Kind) }, null, facts),
        AiReply.Answered answered => new CallResult(Judge(attempt, answered.Text).After(answered.Text, wasShown), null, facts),
        _ => throw new InvalidOperationException($"unknown reply {reply.GetType().Name}"),
    };

    private static Draft Judge(AiAttempt attempt, string answer) => OutputParsers.Parse(attempt.Ai.OutputParser, answer) switch
    {
        ParsedOutput.Invalid invalid => new Draft.Invalid(invalid.Reason, answer),
        ParsedOutput.Parsed parsed when attempt.Schema?.Misfit(parsed.Text) is { } misfit => new Draft.Invalid(misfit, answer),
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
            AiReply.Failed failure => FailureRules.Word(failure.Kind),
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

    private static string WithTries(string reason, int tried) =>
        tried == 1 ? reason : string.Create(CultureInfo.InvariantCulture, $"{reason} (after {tried} tries)");
}
