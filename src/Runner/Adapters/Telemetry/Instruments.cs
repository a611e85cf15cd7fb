using System.Diagnostics.Metrics;
using Tofa.Runner.Modules.Telemetry;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>What is counted and measured.</summary>
internal sealed class Instruments : IDisposable
{
    // From a moment to a night: a person's task takes as long as the person.
    private static readonly double[] TaskSeconds = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 3600, 14400, 43200];

    // The two that OpenTelemetry's conventions for generative AI ask for.
    private static readonly double[] CallSeconds = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
    private static readonly long[] Tokens = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864];

    private readonly Meter meter;

    /// <summary>Creates them.</summary>
    internal Instruments(string version)
    {
        meter = new Meter(TelemetryNames.Source, version);
        RunDuration = Seconds(TelemetryNames.RunDuration, "How long runs take.", TaskSeconds);
        TaskDuration = Seconds(TelemetryNames.TaskDuration, "How long attempts at tasks take.", TaskSeconds);
        CallDuration = Seconds(TelemetryNames.CallDuration, "How long model calls take.", CallSeconds);
        TasksEnded = meter.CreateCounter<long>(TelemetryNames.TasksEnded, "{task}", "Tasks that came to their end.");
        TokenUsage = meter.CreateHistogram(TelemetryNames.TokenUsage, "{token}", "Tokens of model calls.", tags: null, new InstrumentAdvice<long> { HistogramBucketBoundaries = Tokens });
    }

    /// <summary>How long runs take.</summary>
    internal Histogram<double> RunDuration { get; }

    /// <summary>How long attempts at tasks take.</summary>
    internal Histogram<double> TaskDuration { get; }

    /// <summary>How long model calls take.</summary>
    internal Histogram<double> CallDuration { get; }

    /// <summary>Tasks that came to their end.</summary>
    internal Counter<long> TasksEnded { get; }

    /// <summary>Tokens of model calls.</summary>
    internal Histogram<long> TokenUsage { get; }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    private Histogram<double> Seconds(string name, string description, double[] bounds) =>
        meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = bounds });
}
