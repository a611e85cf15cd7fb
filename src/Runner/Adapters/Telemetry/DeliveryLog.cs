namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Remembers the last delivery that failed; the exporter itself tells nobody.</summary>
/// <param name="address">Where to, without paths and keys.</param>
internal sealed class DeliveryLog(string address)
{
    private volatile string? last;

    /// <summary>Notes a delivery that failed.</summary>
    internal void Note(string reason) => last = reason;

    /// <summary>What a person is told; <c>null</c> where all arrived.</summary>
    /// <param name="reason">Why something is missing that was not noted.</param>
    internal string? Failure(string? reason) =>
        (last ?? reason) is { } why ? $"Not all telemetry reached {address}: {why.TrimEnd('.')}. The run is not affected." : null;
}
