using System.Diagnostics;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Reviews;

/// <summary>The rules of reviewing a model's answer (R001-49, decision C-10).</summary>
internal static class ReviewRules
{
    /// <summary>Decides what follows a model call.</summary>
    /// <param name="draft">What it left.</param>
    /// <param name="hasFallback">Whether the task has a fallback prompt.</param>
    /// <param name="fallbackTried">Whether that was tried in this attempt already, unasked or asked.</param>
    internal static DraftStep AfterReply(Draft draft, bool hasFallback, bool fallbackTried) => draft switch
    {
        Draft.Usable => new DraftStep.Review(),
        Draft.Invalid invalid when hasFallback && !fallbackTried => new DraftStep.TryFallback(invalid.Reason),
        Draft.CallFailed { AnotherPromptMayHelp: true } failed when hasFallback && !fallbackTried => new DraftStep.TryFallback(failed.Reason),
        Draft.CallFailed failed => new DraftStep.End(new ExecutionResult.Failed(IssueTypes.GenerationError, failed.Reason)),
        Draft.Invalid => new DraftStep.Review(),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a person may answer; accepting is offered only for a usable answer.</summary>
    /// <param name="draft">What is reviewed.</param>
    /// <param name="hasFallback">Whether the task has a fallback prompt.</param>
    /// <param name="change">What accepting would do to the artifact.</param>
    internal static IReadOnlyList<AnswerOption> Options(Draft draft, bool hasFallback, ArtifactChange change) =>
    [
        .. draft is Draft.Usable ? [new AnswerOption(AnswerKey.Yes, "accept")] : Array.Empty<AnswerOption>(),
        new(AnswerKey.Retry, hasFallback ? "retry with the fallback prompt" : "retry with the same prompt"),
        new(AnswerKey.Error, "error"),
        new(AnswerKey.Manual, "edit by hand"),
        new(AnswerKey.View, "see the prompt"),
        .. change is ArtifactChange.Replaces ? [new AnswerOption(AnswerKey.Diff, "see all that changes")] : Array.Empty<AnswerOption>(),
    ];

    /// <summary>Decides what follows an answer.</summary>
    /// <param name="draft">What was reviewed.</param>
    /// <param name="answer">One of <see cref="Options"/>.</param>
    /// <param name="hasFallback">Whether the task has a fallback prompt.</param>
    internal static ReviewStep AfterAnswer(Draft draft, Answer answer, bool hasFallback) => (answer.Key, draft) switch
    {
        (AnswerKey.Yes, Draft.Usable usable) => new ReviewStep.Accept(usable.Output),
        (AnswerKey.Retry, _) => new ReviewStep.Retry(hasFallback ? PromptVariant.Fallback : PromptVariant.First),
        (AnswerKey.Manual, _) => new ReviewStep.EditByHand((draft as Draft.Usable)?.Output),
        (AnswerKey.Error, _) => new ReviewStep.End(new ExecutionResult.Failed(IssueTypes.AiResponseRejected, answer.Reason ?? "rejected in the review without a reason")),
        _ => throw new ArgumentException($"'{answer.Letter}' is not an answer to this draft; ask only for what Options lists", nameof(answer)),
    };

    /// <summary>Decides what follows when nobody answers.</summary>
    /// <param name="draft">What waits for its review.</param>
    /// <param name="waiting">What the person can do next time.</param>
    internal static ExecutionResult Unanswered(Draft draft, ExecutionResult.Waiting waiting) => draft switch
    {
        Draft.Invalid invalid => new ExecutionResult.Failed(IssueTypes.ValidationFail, invalid.Reason),
        Draft.CallFailed failed => new ExecutionResult.Failed(IssueTypes.GenerationError, failed.Reason),
        Draft.Usable => waiting,
        _ => throw new UnreachableException(),
    };
}
