using System.Diagnostics;
using System.Globalization;

namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>The processor time of the processes that were started and have ended. Only Linux tells it afterwards; elsewhere the elapsed time stands for it.</summary>
internal static class ChildTime
{
    private const double TicksPerSecond = 100;
    private const int UserTime = 13;
    private const int SystemTime = 14;

    /// <summary>A reading; the difference of two is what ran between them.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() ? OfLinux() : Stopwatch.GetElapsedTime(0);

    // man 5 proc: the fields 16 and 17 of /proc/self/stat, counted after the name in parentheses, which may hold spaces.
    private static TimeSpan OfLinux()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Number(fields[UserTime]) + Number(fields[SystemTime])) / TicksPerSecond);
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
