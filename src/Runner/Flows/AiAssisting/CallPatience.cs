using System.Globalization;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>How a model is asked.</summary>
/// <param name="DefaultModel">The model of tasks that name none.</param>
/// <param name="Policy">How often a failed call is repeated.</param>
/// <param name="Pauses">Waits in between.</param>
/// <param name="Clock">Measures how long a prompt takes.</param>
internal sealed record CallPatience(string DefaultModel, RetryPolicy Policy, IRetryPauses Pauses, TimeProvider Clock)
{
    /// <summary>The model for want of another, for tasks that name none; <c>null</c> for none.</summary>
    internal string? FallbackModel { get; init; }

    /// <summary>What follows a call; <c>null</c> where that was all.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="request">What was sent.</param>
    /// <param name="reply">What came of it.</param>
    /// <param name="tried">How often it was sent, from 1.</param>
    /// <param name="left">How much time the prompt has left; <c>null</c> where nothing limits it.</param>
    internal NextCall? After(AiAttempt attempt, AiRequest request, AiReply reply, int tried, TimeSpan? left)
    {
        if (reply is not AiReply.Failed failed || left <= TimeSpan.Zero)
            return null;

        return WithoutSchema(request, failed, tried) ?? Again(request, failed, tried, left) ?? OtherModel(attempt, request, failed);
    }

    /// <summary>Seconds as people read them.</summary>
    internal static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);

    // Many servers know no schemas, and strict ones take but a part of the language; the answer is checked here in any case.
    private static NextCall? WithoutSchema(AiRequest request, AiReply.Failed failed, int tried) => request.Schema is { } told && failed.Kind == AiFailureKind.Rejected
        ? new NextCall(request with { Schema = null }, tried, $"The server does not take the request with the schema '{told.Path}': {failed.Reason}. Asking without it; the answer is checked here.")
        : null;

    private NextCall? Again(AiRequest request, AiReply.Failed failed, int tried, TimeSpan? left)
    {
        if (Policy.PauseAfter(failed.Kind, failed.RetryAfter, tried, Pauses.Draw()) is not { } pause || pause >= left)
            return null;

        return new NextCall(request, tried, $"Try {tried} of {Policy.MostTries} failed: {failed.Reason}. The next one is in {Seconds(pause)} s; Ctrl-C stops.") { Pause = pause };
    }

    private NextCall? OtherModel(AiAttempt attempt, AiRequest request, AiReply.Failed failed) =>
        (attempt.Ai.FallbackModel ?? FallbackModel) is { } other && other != request.Model && FailureRules.AnotherModelMayHelp(failed.Kind)
            ? new NextCall(request with { Model = other, Schema = attempt.SchemaForServer }, 0, $"{request.Model} is not available: {failed.Reason}. Asking {other} instead.") { OtherModel = other }
            : null;
}
