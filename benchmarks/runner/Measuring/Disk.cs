using System.Diagnostics;

namespace Tofa.Runner.Benchmarks.Measuring;

/// <summary>What the disk takes for a sync, whoever asks.</summary>
internal static class Disk
{
    private const int Times = 300;

    /// <summary>The mean time of appending a journal line to a file and syncing it.</summary>
    public static TimeSpan AppendAndSync(string folder)
    {
        using var file = File.OpenHandle(Path.Combine(folder, "sync"), FileMode.Create, FileAccess.Write);
        var line = new byte[400];
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < Times; time++)
        {
            RandomAccess.Write(file, line, (long)time * line.Length);
            RandomAccess.FlushToDisk(file);
        }

        return watch.Elapsed / Times;
    }
}
