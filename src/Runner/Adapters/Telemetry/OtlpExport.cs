using System.Globalization;
using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Tofa.Runner.Modules.Telemetry;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Sends what is measured to a collector, in the background and in batches (ADR 0017). A collector that is slow or down costs a run nothing but the grace at its end.</summary>
internal sealed class OtlpExport : IDisposable
{
    private const string Service = "tofa";
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly TracerProvider? traces;
    private readonly MeterProvider? metrics;
    private readonly DeliveryLog log;
    private readonly Action<string> say;

    private OtlpExport(OtlpSettings settings, Action<string> say)
    {
        this.say = say;
        log = new DeliveryLog((settings.Traces ?? settings.Metrics)!.Endpoint.GetLeftPart(UriPartial.Authority));
        traces = settings.Traces is { } spans
            ? Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Resource()).AddSource(TelemetryNames.Source).AddOtlpExporter(options => Configure(options, spans)).Build()
            : null;
        metrics = settings.Metrics is { } numbers
            ? Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource()).AddMeter(TelemetryNames.Source).AddOtlpExporter(options => Configure(options, numbers)).Build()
            : null;
    }

    /// <summary>The version of what is measured.</summary>
    internal static string Version { get; } = typeof(OtlpExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    /// <summary>Begins to send.</summary>
    /// <param name="settings">Where to; at least one address.</param>
    /// <param name="say">Told when something did not arrive.</param>
    internal static OtlpExport Start(OtlpSettings settings, Action<string> say) => new(settings, say);

    /// <summary>Sends what is left, for a bounded time.</summary>
    public void Dispose()
    {
        var grace = (int)Grace.TotalMilliseconds;
        var sent = Task.WhenAll(Task.Run(() => traces?.Shutdown(grace) ?? true), Task.Run(() => metrics?.Shutdown(grace) ?? true));
        var isInTime = sent.Wait(Grace) && sent.Result.All(isSent => isSent);
        if (isInTime)
        {
            traces?.Dispose();
            metrics?.Dispose();
        }

        if (log.Failure(isInTime ? null : string.Create(CultureInfo.InvariantCulture, $"no answer within {Grace.TotalSeconds} s")) is { } failure)
            say(failure);
    }

    // Many runs of one service may be at work at once; each is an instance of its own.
    private static ResourceBuilder Resource() => ResourceBuilder.CreateEmpty().AddService(Service, serviceVersion: Version).AddTelemetrySdk().AddEnvironmentVariableDetector();

    private void Configure(OtlpExporterOptions options, OtlpSignal signal)
    {
        options.Endpoint = signal.Endpoint;
        options.Protocol = signal.IsGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        options.Headers = signal.Headers;
        options.TimeoutMilliseconds = (int)signal.Timeout.TotalMilliseconds;
        options.HttpClientFactory = () => new HttpClient(new DeliveryHandler(log)) { Timeout = signal.Timeout };
    }
}
