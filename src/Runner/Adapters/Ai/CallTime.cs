using System.Globalization;
using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>The two clocks of one call: one for the whole of it, and one for silence, which starts with the first bytes and again with all that follow.</summary>
internal sealed class CallTime : IDisposable
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private readonly OpenAiSettings settings;
    private readonly TimeSpan longest;
    private readonly string remedy;
    private readonly CancellationTokenSource total;
    private readonly CancellationTokenSource silence;
    private readonly CancellationTokenSource either;

    /// <summary>Starts the clock of the whole call.</summary>
    /// <param name="settings">How long a call may take.</param>
    /// <param name="own">How long this one may take; <c>null</c> where the settings say so.</param>
    /// <param name="clock">Measures the time.</param>
    /// <param name="cancelled">Ends the call.</param>
    internal CallTime(OpenAiSettings settings, TimeSpan? own, TimeProvider clock, CancellationToken cancelled)
    {
        (this.settings, longest) = (settings, own is { } left && left < Shortest ? Shortest : own ?? settings.TotalTimeout);
        remedy = own is null ? OpenAiSettings.TotalTimeoutVariable : "timeout in the task's detail file";
        total = new CancellationTokenSource(longest, clock);
        silence = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        either = CancellationTokenSource.CreateLinkedTokenSource(total.Token, silence.Token, cancelled);
    }

    /// <summary>Signalled when either clock runs out or the run is cancelled.</summary>
    internal CancellationToken Token => either.Token;

    /// <summary>Something came.</summary>
    internal void Heard() => silence.CancelAfter(settings.IdleTimeout);

    /// <summary>Which clock ran out, in words.</summary>
    internal (AiFailureKind Kind, string Reason) Expired() => total.IsCancellationRequested
        ? (AiFailureKind.TimedOut, $"the model server gave no whole answer within {Seconds(longest)} s; run again later, use a faster model, or raise {remedy}")
        : (AiFailureKind.Stalled, $"the model server fell silent in the middle of its answer for {Seconds(settings.IdleTimeout)} s; run again later, or raise TOFA_AI_IDLE_TIMEOUT");

    /// <inheritdoc/>
    public void Dispose()
    {
        either.Dispose();
        silence.Dispose();
        total.Dispose();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
