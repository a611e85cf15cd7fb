using System.Diagnostics;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Telemetry;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Says what is told of a model call.</summary>
internal static class CallMeasurements
{
    /// <summary>What is told of a call that ended.</summary>
    /// <param name="before">What was known before.</param>
    /// <param name="reply">What came back.</param>
    internal static Measurement Of(IReadOnlyList<KeyValuePair<string, object?>> before, AiReply reply)
    {
        var (outcome, error) = reply switch
        {
            AiReply.Answered => ("answered", null),
            AiReply.Waiting => ("waiting", null),
            AiReply.Failed failed => (FailureRules.Word(failed.Kind), FailureRules.Word(failed.Kind)),
            _ => throw new UnreachableException(),
        };
        IReadOnlyList<KeyValuePair<string, object?>> model = reply.Model is { } name ? [new(TelemetryNames.ResponseModel, name)] : [];
        return new Measurement(before, [new(TelemetryNames.AiOutcome, outcome), .. model, .. Measurements.OfUsage(reply.Usage)], error);
    }

    /// <summary>The two counts that the metric of tokens knows.</summary>
    internal static IEnumerable<(string Type, int Count)> Tokens(AiUsage usage)
    {
        if (usage.Input is { } input)
            yield return ("input", input);

        if (usage.Output is { } output)
            yield return ("output", output);
    }
}
