using Tofa.Runner.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>A lock that another runner holds, or nobody.</summary>
internal sealed class FakeLock(string? other = null) : IRunLock
{
    public int Taken { get; private set; }

    public IDisposable? TryAcquire(out string? holder)
    {
        holder = other;
        Taken++;
        return other is null ? new MemoryStream() : null;
    }

    public string? LiveHolder() => other;
}
