using System.Diagnostics;

namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>Measures work by wall and by processor.</summary>
internal static class Stopwatches
{
    /// <summary>Does the work once, on a heap that holds no garbage of the work before.</summary>
    public static (T Result, Cost Cost) Measure<T>(Func<T> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, new Cost(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor));
    }
}
