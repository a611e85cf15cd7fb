using System.Globalization;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Modules.Telemetry;

/// <summary>Says what is told of a run and of an attempt: ids, words and numbers, never a text that somebody or something wrote (no prompts, answers, messages or command lines).</summary>
internal static class Measurements
{
    /// <summary>What is told of a run.</summary>
    internal static Measurement OfRun(StopView stop)
    {
        var outcome = Word(stop.Outcome);
        var isError = stop.Outcome is not (StopKind.Done or StopKind.Waiting or StopKind.Interrupted or StopKind.Blocked or StopKind.Cancelled or StopKind.Terminated);
        return new Measurement(
            [new(TelemetryNames.RunOutcome, outcome)],
            [new(TelemetryNames.ExitCode, stop.ExitCode), new(TelemetryNames.RunTasks, stop.Finished.Count)],
            isError ? outcome : null);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Word(StopKind kind) =>
        string.Concat(kind.ToString().Select((letter, index) => (index > 0 && char.IsUpper(letter) ? "_" : string.Empty) + char.ToLowerInvariant(letter)));

    /// <summary>What is told of an attempt.</summary>
    internal static Measurement OfAttempt(TaskKind kind, ExecutionResult result)
    {
        var exitCode = (result as ExecutionResult.Failed)?.ExitCode ?? Number((result as ExecutionResult.Done)?.Details.GetValueOrDefault(FactKeys.ExitCode));
        return new Measurement(
            [new(TelemetryNames.TaskKind, kind.ToYaml()), new(TelemetryNames.TaskStatus, AttemptEnding.Of(result).Status.ToYaml())],
            exitCode is { } known ? [new(TelemetryNames.ExitCode, known)] : [],
            (result as ExecutionResult.Failed)?.IssueType.ToLowerInvariant());
    }

    /// <summary>What is told of a model call before it is made.</summary>
    internal static IReadOnlyList<KeyValuePair<string, object?>> BeforeCall(string model, string source) =>
    [
        new(TelemetryNames.Operation, TelemetryNames.Chat),
        new(TelemetryNames.RequestModel, model),
        new(TelemetryNames.AiSource, source),
        .. source == "openai" ? new KeyValuePair<string, object?>[] { new(TelemetryNames.Provider, source) } : [],
    ];

    /// <summary>The counts of tokens that are known.</summary>
    internal static IReadOnlyList<KeyValuePair<string, object?>> OfUsage(AiUsage usage) =>
        [.. new[]
        {
            (Name: TelemetryNames.InputTokens, Count: usage.Input),
            (Name: TelemetryNames.CachedTokens, Count: usage.Cached),
            (Name: TelemetryNames.OutputTokens, Count: usage.Output),
            (Name: TelemetryNames.ReasoningTokens, Count: usage.Reasoning),
        }.Where(count => count.Count is not null).Select(count => new KeyValuePair<string, object?>(count.Name, count.Count))];
}
