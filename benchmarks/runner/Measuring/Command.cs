using System.Diagnostics;
using System.Globalization;

namespace Tofa.Runner.Benchmarks.Measuring;

/// <summary>Runs whole processes.</summary>
internal static class Command
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a command to its end and measures it.</summary>
    /// <exception cref="InvalidOperationException">It failed: what was measured would mean nothing.</exception>
    public static Cost Measure(string folder, string program, params IEnumerable<string> arguments)
    {
        using var process = new Process { StartInfo = Start(folder, program, arguments) };
        var watch = Stopwatch.StartNew();
        process.Start();
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(LookInterval))
            peak = Math.Max(peak, Peak(process.Id));

        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? new Cost(watch.Elapsed, peak)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {string.Concat(output.GetAwaiter().GetResult())}");
    }

    private static ProcessStartInfo Start(string folder, string program, IEnumerable<string> arguments) => new(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["DOTNET_TieredPGO"] = null, ["MAKEFLAGS"] = null },
    };

    // Linux keeps the high-water mark itself.
    private static long Peak(int process)
    {
        var file = $"/proc/{process}/status";
        try
        {
            var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
