using System.Diagnostics;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Traces that go on from process to process (OpenTelemetry specification, "Environment Variables as Context Propagation Carriers").</summary>
internal static class TraceVariables
{
    private const string Parented = "TRACEPARENT";
    private const string State = "TRACESTATE";

    /// <summary>The span of whoever started this process, such as a CI job; none where nobody says so.</summary>
    internal static ActivityContext Parent() =>
        ActivityContext.TryParse(Environment.GetEnvironmentVariable(Parented), Environment.GetEnvironmentVariable(State), isRemote: true, out var parent) ? parent : default;

    /// <summary>What a process finds that is started inside a span.</summary>
    internal static IReadOnlyDictionary<string, string> Of(Activity? span)
    {
        var variables = new Dictionary<string, string>();
        if (span is { IdFormat: ActivityIdFormat.W3C, Id: { } id })
            variables[Parented] = id;

        if (!string.IsNullOrEmpty(span?.TraceStateString))
            variables[State] = span.TraceStateString;

        return variables;
    }
}
