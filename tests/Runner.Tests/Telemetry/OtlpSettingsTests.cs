using Tofa.Runner.Modules.Telemetry;

namespace Tofa.Runner.Tests.Telemetry;

/// <summary>OpenTelemetry's variables as the runner understands them.</summary>
public sealed class OtlpSettingsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT= ")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL=grpc", "OTEL_SERVICE_NAME=me")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://c:4318", "OTEL_SDK_DISABLED=True")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://c:4318", "OTEL_TRACES_EXPORTER=none", "OTEL_METRICS_EXPORTER=none")]
    public void Nothing_is_sent_unless_somebody_says_where(params string[] variables)
    {
        var settings = Read(variables);

        Assert.False(settings.IsOn);
        Assert.Empty(settings.Problems);
    }

    [Theory]
    [InlineData("http://c:4318", "http://c:4318/v1/traces", "http://c:4318/v1/metrics")]
    [InlineData("https://c/otlp/", "https://c/otlp/v1/traces", "https://c/otlp/v1/metrics")]
    [InlineData("http://c:4317", "http://c:4317/", "http://c:4317/")]
    public void Paths_follow_the_address_but_for_grpc(string endpoint, string traces, string metrics)
    {
        var settings = Read($"OTEL_EXPORTER_OTLP_ENDPOINT={endpoint}");

        Assert.Equal((traces, metrics), (settings.Traces!.Endpoint.AbsoluteUri, settings.Metrics!.Endpoint.AbsoluteUri));
        Assert.Equal(endpoint.EndsWith("4317", StringComparison.Ordinal), settings.Traces.IsGrpc);
    }

    [Fact]
    public void What_is_said_of_one_signal_counts_for_it_alone_and_before_what_is_said_of_all()
    {
        var settings = Read("OTEL_EXPORTER_OTLP_ENDPOINT=http://c", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=http://t/here", "OTEL_EXPORTER_OTLP_HEADERS=a=secret1,b=secret2", "OTEL_EXPORTER_OTLP_TRACES_HEADERS=k=secret3", "OTEL_EXPORTER_OTLP_TRACES_TIMEOUT=250", "OTEL_EXPORTER_OTLP_METRICS_PROTOCOL=grpc");

        Assert.Equal(("http://t/here", false, 250), (settings.Traces!.Endpoint.AbsoluteUri, settings.Traces.IsGrpc, settings.Traces.Timeout.TotalMilliseconds));
        Assert.Equal(("http://c/", true, 10_000), (settings.Metrics!.Endpoint.AbsoluteUri, settings.Metrics.IsGrpc, settings.Metrics.Timeout.TotalMilliseconds));
        Assert.Equal(["secret3", "secret1", "secret2"], settings.Secrets);
    }

    [Fact]
    public void Address_of_one_signal_alone_leaves_the_other_off()
    {
        var settings = Read("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT=http://m/v1/metrics");

        Assert.Null(settings.Traces);
        Assert.NotNull(settings.Metrics);
    }

    [Theory]
    [InlineData("collector:4318")]
    [InlineData("nonsense")]
    [InlineData("file:///etc/passwd")]
    public void Address_that_is_none_is_told_once_and_nothing_is_sent(string endpoint)
    {
        var settings = Read($"OTEL_EXPORTER_OTLP_ENDPOINT={endpoint}");

        Assert.False(settings.IsOn);
        Assert.Equal("OTEL_EXPORTER_OTLP_ENDPOINT is no address such as http://localhost:4318, so nothing is sent there.", Assert.Single(settings.Problems));
    }

    [Fact]
    public void Protocol_that_is_not_spoken_is_told_with_those_that_are() =>
        Assert.Contains("write http/protobuf or grpc", Assert.Single(Read("OTEL_EXPORTER_OTLP_ENDPOINT=http://c", "OTEL_EXPORTER_OTLP_PROTOCOL=http/json").Problems), StringComparison.Ordinal);

    private static OtlpSettings Read(params string[] variables) =>
        OtlpSettingsReader.Read(name => variables.Where(variable => variable.StartsWith(name + "=", StringComparison.Ordinal)).Select(variable => variable[(name.Length + 1)..]).FirstOrDefault());
}
