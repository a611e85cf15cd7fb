using System.Globalization;

namespace Tofa.Runner.Modules.Telemetry;

/// <summary>Reads OpenTelemetry's own variables (OpenTelemetry specification 1.x, "OTLP Exporter Configuration").</summary>
internal static class OtlpSettingsReader
{
    private const string Prefix = "OTEL_EXPORTER_OTLP_";
    private const int GrpcPort = 4317;
    private const int UsualTimeout = 10_000;

    /// <summary>Reads the settings; telemetry is off unless an endpoint is given.</summary>
    /// <param name="variable">Gives a variable's value; <c>null</c> where it has none.</param>
    internal static OtlpSettings Read(Func<string, string?> variable)
    {
        if (IsTrue(Text(variable, "OTEL_SDK_DISABLED")))
            return OtlpSettings.Off;

        var problems = new List<string>();
        var traces = Signal(variable, "TRACES", "v1/traces", problems);
        var metrics = Signal(variable, "METRICS", "v1/metrics", problems);
        return new OtlpSettings(traces, metrics, [.. problems.Distinct(StringComparer.Ordinal)]);
    }

    private static OtlpSignal? Signal(Func<string, string?> variable, string signal, string path, List<string> problems)
    {
        var own = Text(variable, $"{Prefix}{signal}_ENDPOINT");
        if ((own ?? Text(variable, $"{Prefix}ENDPOINT")) is not { } address || string.Equals(Text(variable, $"OTEL_{signal}_EXPORTER"), "none", StringComparison.OrdinalIgnoreCase))
            return null;

        var name = own is null ? $"{Prefix}ENDPOINT" : $"{Prefix}{signal}_ENDPOINT";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https") || endpoint.Host.Length == 0)
        {
            problems.Add($"{name} is no address such as http://localhost:4318, so nothing is sent there.");
            return null;
        }

        if (IsGrpc(variable, signal, endpoint, problems) is not { } isGrpc)
            return null;

        return new OtlpSignal(
            own is null && !isGrpc ? Under(endpoint, path) : endpoint,
            isGrpc,
            Text(variable, $"{Prefix}{signal}_HEADERS") ?? Text(variable, $"{Prefix}HEADERS"),
            Timeout(Text(variable, $"{Prefix}{signal}_TIMEOUT") ?? Text(variable, $"{Prefix}TIMEOUT")));
    }

    // Where nothing is said, the port that gRPC has by custom says it.
    private static bool? IsGrpc(Func<string, string?> variable, string signal, Uri endpoint, List<string> problems)
    {
        switch (Text(variable, $"{Prefix}{signal}_PROTOCOL") ?? Text(variable, $"{Prefix}PROTOCOL"))
        {
            case null:
                return endpoint.Port == GrpcPort;
            case "grpc":
                return true;
            case "http/protobuf":
                return false;
            case var other:
                problems.Add($"{Prefix}PROTOCOL '{other}' is not spoken; write http/protobuf or grpc. No telemetry is sent.");
                return null;
        }
    }

    private static Uri Under(Uri endpoint, string path) => new UriBuilder(endpoint) { Path = $"{endpoint.AbsolutePath.TrimEnd('/')}/{path}" }.Uri;

    private static TimeSpan Timeout(string? milliseconds) =>
        TimeSpan.FromMilliseconds(int.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known > 0 ? known : UsualTimeout);

    private static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    private static string? Text(Func<string, string?> variable, string name) =>
        variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
