namespace Tofa.Runner.Modules.Telemetry;

/// <summary>Where one kind of telemetry goes.</summary>
/// <param name="Endpoint">The whole address.</param>
/// <param name="IsGrpc">Whether it is spoken to by gRPC rather than by HTTP with Protobuf.</param>
/// <param name="Headers">Further headers as <c>name=value,…</c>; they hold keys.</param>
/// <param name="Timeout">How long one delivery may take.</param>
internal sealed record OtlpSignal(Uri Endpoint, bool IsGrpc, string? Headers, TimeSpan Timeout);
