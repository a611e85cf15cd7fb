using Tofa.Runner.Flows.AiAssisting;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Executing;
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
    private readonly ITerminal terminal;

    /// <summary>Puts the parts together.</summary>
    /// <param name="client">The model.</param>
    /// <param name="terminal">The person.</param>
    /// <param name="answers">Answers prepared before the run.</param>
    /// <param name="files">The project's files.</param>
    /// <param name="log">Keeps prompts and answers whole.</param>
    internal AiFlow(IAiClient client, ITerminal terminal, IAnswers answers, IProjectFiles files, IAttemptLog log)
    {
        (this.client, this.terminal) = (client, terminal);
        questioner = new Questioner(terminal, answers);
        writer = new ArtifactWriter(files, terminal);
        preparation = new AiPreparation(files);
        promptReview = new PromptReview(terminal, questioner);
        call = new ModelCall(client, terminal, log, questioner);
        review = new DraftReview(terminal, questioner);
        edit = new ManualEdit(files, terminal, questioner, writer);
    }

    /// <summary>Executes the task.</summary>
    internal async Task<ExecutionResult> ExecuteAsync(AiAssistedTask task, AttemptContext context, CancellationToken cancellationToken)
    {
        if (preparation.Prepare(task, context, out var attempt) is { } refused)
            return refused;

        // Asked before the call: an answer that nobody can review would be paid for and thrown away.
        if (!questioner.CanAnswer(attempt!.TaskId) && call.Costs(attempt))
            return new ExecutionResult.Waiting(DraftReview.WhatToDo(attempt));

        try
        {
            return await DraftUntilDecidedAsync(attempt, cancellationToken).ConfigureAwait(false);
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
        var variant = PromptVariant.First;
        var fallbackTried = false;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            fallbackTried |= variant == PromptVariant.Fallback;
            if (attempt.Task.TryRender(variant, attempt.Files, out var problem) is not { } prompt)
                return new ExecutionResult.Failed(IssueTypes.GenerationError, problem);

            if (promptReview.Ask(attempt, prompt, cancellationToken) is { } held)
                return held;

            var result = await call.SendAsync(attempt, variant, prompt, cancellationToken).ConfigureAwait(false);
            if (result.Draft is not { } draft)
                return new ExecutionResult.Waiting(result.Instruction ?? string.Empty);

            if (Decide(attempt, result, draft, fallbackTried, out var next, cancellationToken) is { } ended)
                return ended;

            variant = next;
        }
    }

    private ExecutionResult? Decide(
        AiAttempt attempt, CallResult result, Draft draft, bool fallbackTried, out PromptVariant next, CancellationToken cancellationToken)
    {
        next = PromptVariant.Fallback;
        switch (ReviewRules.AfterReply(draft, attempt.HasFallback, fallbackTried))
        {
            case DraftStep.TryFallback fallback:
                terminal.Say($"The first prompt failed: {fallback.Reason}. Trying the fallback prompt once.");
                return null;
            case DraftStep.End end:
                return end.Result;
            case DraftStep.Review:
                break;
        }

        var step = review.Ask(attempt, draft, cancellationToken);
        next = (step as ReviewStep.Retry)?.Variant ?? next;
        return step switch
        {
            ReviewStep.Retry => null,
            ReviewStep.Accept accept => writer.Write(attempt, accept.Output) ?? (ExecutionResult)new ExecutionResult.Done(ArtifactWriter.DoneFacts(attempt, result)),
            ReviewStep.EditByHand byHand => edit.Run(attempt, result, byHand, cancellationToken),
            ReviewStep.End end => end.Result,
            _ => throw new InvalidOperationException($"unknown step {step.GetType().Name}"),
        };
    }
}
