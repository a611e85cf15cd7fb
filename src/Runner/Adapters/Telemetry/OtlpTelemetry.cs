using System.Diagnostics;
using System.Diagnostics.Metrics;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Modules.Telemetry;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>A span and a measurement for each run, attempt and model call.</summary>
/// <param name="export">Sends them.</param>
/// <param name="project">The name of the project's folder.</param>
/// <param name="redactor">Hides secrets in ids and names.</param>
/// <param name="clock">Measures durations.</param>
internal sealed class OtlpTelemetry(OtlpExport export, string project, Redactor redactor, TimeProvider clock) : ITelemetry
{
    private readonly ActivitySource source = new(TelemetryNames.Source, OtlpExport.Version);
    private readonly Instruments instruments = new(OtlpExport.Version);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Variables => TraceVariables.Of(Activity.Current);

    /// <inheritdoc/>
    public async Task<StopView> RunAsync(Func<Task<StopView>> run)
    {
        using var span = source.StartActivity(TelemetryNames.Run, ActivityKind.Internal, TraceVariables.Parent());
        Tag(span, [new(TelemetryNames.Project, project)]);
        return await MeasureAsync(span, run, Measurements.OfRun, instruments.RunDuration).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ExecutionResult> TaskAsync(TaskDefinition task, int attempt, Func<Task<ExecutionResult>> work)
    {
        using var span = source.StartActivity(redactor.Redact($"{TelemetryNames.Task} {task.Id}"));
        Tag(span, [new(TelemetryNames.TaskId, task.Id), new(TelemetryNames.TaskAttempt, attempt)]);
        var result = await MeasureAsync(span, work, ended => Measurements.OfAttempt(task.Kind, ended), instruments.TaskDuration).ConfigureAwait(false);
        if (AttemptEnding.Of(result).IsFinal)
            instruments.TasksEnded.Add(1, [.. Measurements.OfAttempt(task.Kind, result).Dimensions]);

        return result;
    }

    /// <inheritdoc/>
    public async Task<AiReply> CallAsync(AiRequest request, string source, Func<Task<AiReply>> call)
    {
        var before = Measurements.BeforeCall(request.Model, source);
        using var span = this.source.StartActivity(redactor.Redact($"{TelemetryNames.Chat} {request.Model}"), ActivityKind.Client);
        Tag(span, [.. before, new(TelemetryNames.TaskId, request.TaskId), new(TelemetryNames.AiVariant, request.Variant == PromptVariant.First ? "first" : "fallback")]);
        var reply = await MeasureAsync(span, call, ended => CallMeasurements.Of(before, ended), instruments.CallDuration).ConfigureAwait(false);
        foreach (var (type, count) in CallMeasurements.Tokens(reply.Usage))
            instruments.TokenUsage.Record(count, [.. before, new(TelemetryNames.TokenType, type)]);

        return reply;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        export.Dispose();
        instruments.Dispose();
        source.Dispose();
    }

    private async Task<T> MeasureAsync<T>(Activity? span, Func<Task<T>> work, Func<T, Measurement> measure, Histogram<double> duration)
    {
        var began = clock.GetTimestamp();
        try
        {
            var result = await work().ConfigureAwait(false);
            End(span, measure(result), began, duration);
            return result;
        }
        catch (Exception failure)
        {
            End(span, new Measurement([], [], failure.GetType().Name), began, duration);
            throw;
        }
    }

    private void End(Activity? span, Measurement measurement, long began, Histogram<double> duration)
    {
        IReadOnlyList<KeyValuePair<string, object?>> dimensions =
            [.. measurement.Dimensions, .. measurement.Error is { } error ? new KeyValuePair<string, object?>[] { new(TelemetryNames.ErrorType, error) } : []];
        duration.Record(clock.GetElapsedTime(began).TotalSeconds, [.. dimensions]);
        Tag(span, [.. dimensions, .. measurement.Details]);
        if (measurement.Error is not null)
            span?.SetStatus(ActivityStatusCode.Error);
    }

    private void Tag(Activity? span, IEnumerable<KeyValuePair<string, object?>> tags)
    {
        foreach (var (name, value) in tags)
            span?.SetTag(name, value is string text ? redactor.Redact(text) : value);
    }
}
