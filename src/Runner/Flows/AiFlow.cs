using Tofa.Runner.Flows.AiAssisting;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Lets a model draft and a person review (R001-46 to R001-49). Path and status come from the runbook only, never from what the model wrote.</summary>
internal sealed class AiFlow
{
    private readonly AiPreparation preparation;
    private readonly PromptReview promptReview;
    private readonly IAiClient client;
    private readonly ModelCall call;
    private readonly DraftReview review;
    private readonly ManualEdit edit;
    private readonly ArtifactWriter writer;
    private readonly Questioner questioner;
    private readonly Spending spending;
    private readonly ITerminal terminal;
    private readonly PersonTurn turn;

    /// <summary>Puts the parts together.</summary>
    /// <param name="client">The model.</param>
    /// <param name="terminal">The person.</param>
    /// <param name="answers">Answers prepared before the run.</param>
    /// <param name="files">The project's files.</param>
    /// <param name="log">Keeps prompts and answers whole.</param>
    /// <param name="patience">How a model is asked.</param>
    /// <param name="editor">The person's editor.</param>
    /// <param name="prices">What model calls cost.</param>
    /// <param name="turn">Lets one task at a time talk with the person; <c>null</c> where there is only one task at a time.</param>
    internal AiFlow(IAiClient client, ITerminal terminal, IAnswers answers, IProjectFiles files, IAttemptLog log, CallPatience patience, IEditor editor, PriceTable prices, PersonTurn? turn = null)
    {
        (this.client, this.terminal, this.turn) = (client, terminal, turn ?? new PersonTurn());
        questioner = new Questioner(terminal, answers);
        writer = new ArtifactWriter(files, terminal);
        preparation = new AiPreparation(files);
        spending = new Spending(prices, terminal);
        var editing = new Editing(files, editor, terminal);
        promptReview = new PromptReview(files, terminal, questioner, editing);
        call = new ModelCall(client, terminal, log, questioner, patience, spending);
        review = new DraftReview(terminal, questioner, writer);
        edit = new ManualEdit(terminal, questioner, writer, editing);
    }

    /// <summary>Executes the task.</summary>
    internal async Task<ExecutionResult> ExecuteAsync(AiAssistedTask task, AttemptContext context, CancellationToken cancellationToken)
    {
        if (preparation.Prepare(task, context, out var attempt) is { } refused)
            return refused;

        try
        {
            spending.Begin(attempt!.TaskId);
            var result = await DraftUntilDecidedAsync(attempt, cancellationToken).ConfigureAwait(false);
            if (result is ExecutionResult.Refused)
                PutBack(attempt.TaskId);

            return spending.WithEstimate(result, attempt.TaskId);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult.Cancelled();
        }
    }

    /// <summary>Offers the task's answers again, because it is put off although its work was done.</summary>
    internal void PutBack(string taskId) => client.PutBack(taskId);

    private async Task<ExecutionResult> DraftUntilDecidedAsync(AiAttempt attempt, CancellationToken cancellationToken)
    {
        var variant = VariantToStartWith(attempt);
        var fallbackTried = false;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            fallbackTried |= variant == PromptVariant.Fallback;
            switch (await turn.TakeAsync(() => PrepareAsync(attempt, variant, cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                case PromptDecision.Hold held:
                    return held.Result;
                case PromptDecision.Send { Prompt: var prompt }:
                    var result = await call.SendAsync(attempt, variant, prompt, cancellationToken).ConfigureAwait(false);
                    var next = await turn.TakeAsync(() => DecideAsync(attempt, result, prompt, fallbackTried, cancellationToken), cancellationToken).ConfigureAwait(false);
                    if (next.Ended is { } ended)
                        return ended;

                    variant = next.Variant;
                    break;
            }
        }
    }

    private PromptVariant VariantToStartWith(AiAttempt attempt)
    {
        if (!attempt.HasFallback || client.StartsWith(attempt.TaskId) == PromptVariant.First)
            return PromptVariant.First;

        terminal.Say("Going on with the fallback prompt, whose answer was still to come.");
        questioner.LeaveOutRetries(attempt.TaskId);
        return PromptVariant.Fallback;
    }

    // Asked before the call: an answer that nobody can review would be paid for and thrown away.
    private PromptDecision.Hold? HoldUnreviewable(AiAttempt attempt) => !questioner.CanAnswer(attempt.TaskId) && call.Costs(attempt)
        ? new PromptDecision.Hold(DraftReview.Unanswered(attempt))
        : null;

    private async Task<PromptDecision> PrepareAsync(AiAttempt attempt, PromptVariant variant, CancellationToken cancellationToken)
    {
        if (HoldUnreviewable(attempt) is { } unreviewable)
            return unreviewable;

        if (spending.Refusal(attempt, call.ModelOf(attempt), client.SourceFor(attempt.TaskId)) is { } spent)
            return new PromptDecision.Hold(new ExecutionResult.Waiting(spent) { LacksMoney = attempt.Context.Budget.AllowsNothing });

        if (attempt.Task.TryRender(variant, attempt.Files, out var problem) is not { } prompt)
            return new PromptDecision.Hold(new ExecutionResult.Failed(IssueTypes.GenerationError, problem));

        var decision = await promptReview.AskAsync(attempt, prompt, cancellationToken).ConfigureAwait(false);
        return decision is PromptDecision.Send ? HoldUnreviewable(attempt) ?? decision : decision;
    }

    private async Task<Next> DecideAsync(AiAttempt attempt, CallResult result, string prompt, bool fallbackTried, CancellationToken cancellationToken)
    {
        if (result.Held is { } held)
            return Next.End(new ExecutionResult.Waiting(held));

        if (result.Draft is not { } draft)
            return Next.End(new ExecutionResult.Waiting(result.Instruction ?? string.Empty) { Question = new PendingQuestion("relay", result.Instruction ?? string.Empty, []) });

        switch (ReviewRules.AfterReply(draft, attempt.HasFallback, fallbackTried))
        {
            case DraftStep.TryFallback fallback:
                terminal.Say($"The first prompt failed: {fallback.Reason}. Trying the fallback prompt once.");
                return Next.Call(PromptVariant.Fallback);
            case DraftStep.End end:
                return Next.End(end.Result);
            case DraftStep.Review:
                return review.Ask(attempt, draft, prompt, cancellationToken) switch
                {
                    ReviewStep.Retry retry => Next.Call(retry.Variant),
                    ReviewStep.Accept accept => Next.End(Accept(attempt, result, accept.Output)),
                    ReviewStep.EditByHand byHand => Next.End(await edit.RunAsync(attempt, result, byHand, cancellationToken).ConfigureAwait(false)),
                    ReviewStep.End end => Next.End(end.Result),
                    var other => throw new InvalidOperationException($"unknown step {other.GetType().Name}"),
                };
            case var other:
                throw new InvalidOperationException($"unknown step {other.GetType().Name}");
        }
    }

    private ExecutionResult Accept(AiAttempt attempt, CallResult result, string output) =>
        writer.Write(attempt, output, out var backup) ?? new ExecutionResult.Done(ArtifactWriter.DoneFacts(attempt, result, backup));

    private sealed record Next(ExecutionResult? Ended, PromptVariant Variant)
    {
        internal static Next End(ExecutionResult result) => new(result, PromptVariant.First);

        internal static Next Call(PromptVariant variant) => new(null, variant);
    }
}
