namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A clock that stands still, and leaps whenever somebody waits: nobody does, and every duration is exact.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private long now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        now += dueTime.Ticks;
        callback(state);
        return new Expired();
    }

    private sealed class Expired : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            // It holds nothing.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
