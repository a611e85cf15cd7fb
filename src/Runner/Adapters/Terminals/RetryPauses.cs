using System.Globalization;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Counts the seconds down at a terminal.</summary>
/// <param name="terminal">The person.</param>
/// <param name="clock">Measures the time.</param>
internal sealed class RetryPauses(ITerminal terminal, TimeProvider clock) : IRetryPauses
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public double Draw() => Random.Shared.NextDouble();

    /// <inheritdoc/>
    public async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        while (pause - clock.GetElapsedTime(start) is { } left && left > TimeSpan.Zero)
        {
            terminal.Tick(string.Create(CultureInfo.InvariantCulture, $"Next try in {Math.Ceiling(left.TotalSeconds)} s"));
            await Task.Delay(left < Step ? left : Step, clock, cancellationToken).ConfigureAwait(false);
        }

        terminal.Tick(string.Empty);
    }
}
