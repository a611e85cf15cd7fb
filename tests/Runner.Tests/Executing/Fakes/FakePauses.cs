using Tofa.Runner.Flows.AiAssisting;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>Pauses that are over at once.</summary>
internal sealed class FakePauses : IRetryPauses
{
    public List<TimeSpan> Waited { get; } = [];

    /// <summary>Called at each pause.</summary>
    public Action OnWait { get; init; } = () => { };

    public static CallPatience Patience(FakePauses? pauses = null) => new("usual-model", new RetryPolicy(), pauses ?? new FakePauses(), new LeapingClock());

    public double Draw() => 0;

    public Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        Waited.Add(pause);
        OnWait();
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }
}
