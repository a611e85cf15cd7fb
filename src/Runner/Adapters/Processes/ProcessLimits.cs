namespace Tofa.Runner.Adapters.Processes;

/// <summary>How much room and time a process gets beyond its own.</summary>
internal sealed record ProcessLimits
{
    /// <summary>How long output is read on after the end, for a descendant that keeps the pipe open.</summary>
    public TimeSpan DrainGrace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long each of the polite signals may take before the next, harder one.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Signalled when nothing gets any more time: what is being stopped is killed.</summary>
    public CancellationToken Haste { get; init; }

    /// <summary>How many bytes of output the log keeps; the rest is read and dropped.</summary>
    public long LogBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many of the last bytes of output are kept in memory.</summary>
    public int TailBytes { get; init; } = 8 * 1024;
}
