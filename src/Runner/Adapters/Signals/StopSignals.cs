using System.Runtime.InteropServices;

namespace Tofa.Runner.Adapters.Signals;

/// <summary>Turns the first Ctrl-C, SIGTERM or SIGHUP into a cancellation, and a second one into haste; a third one ends the process as it always would.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly CancellationTokenSource haste = new();
    private readonly List<PosixSignalRegistration> registrations;

    /// <summary>Starts to listen.</summary>
    internal StopSignals() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, OnSignal),
    ];

    /// <summary>Signalled by the first signal.</summary>
    internal CancellationToken Token => source.Token;

    /// <summary>Signalled by the second signal: what is at work gets no more time to end.</summary>
    internal CancellationToken Haste => haste.Token;

    /// <summary>Whether the first signal asked the process to terminate, rather than being Ctrl-C.</summary>
    internal bool WasTerminated { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        source.Dispose();
        haste.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        if (haste.IsCancellationRequested)
            return;

        context.Cancel = true;
        if (source.IsCancellationRequested)
        {
            haste.Cancel();
            return;
        }

        WasTerminated = context.Signal != PosixSignal.SIGINT;
        source.Cancel();
    }
}
