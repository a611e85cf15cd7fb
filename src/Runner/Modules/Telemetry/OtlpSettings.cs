namespace Tofa.Runner.Modules.Telemetry;

/// <summary>Where telemetry goes.</summary>
/// <param name="Traces">Where spans go; <c>null</c> where nobody wants them.</param>
/// <param name="Metrics">Where metrics go; <c>null</c> where nobody wants them.</param>
/// <param name="Problems">What could not be understood; telemetry is off for it, and the run goes on.</param>
internal sealed record OtlpSettings(OtlpSignal? Traces, OtlpSignal? Metrics, IReadOnlyList<string> Problems)
{
    /// <summary>Nobody collects.</summary>
    internal static OtlpSettings Off { get; } = new(null, null, []);

    /// <summary>Whether anybody collects.</summary>
    internal bool IsOn => Traces is not null || Metrics is not null;

    /// <summary>The values of the headers, which are keys.</summary>
    internal IEnumerable<string> Secrets =>
        from headers in new[] { Traces?.Headers, Metrics?.Headers }
        where headers is not null
        from header in headers.Split(',')
        select header[(header.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
}
