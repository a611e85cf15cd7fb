using System.Diagnostics;

namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its standard output and the processor time that it and its children took.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<(string Output, TimeSpan Processor)> DotnetAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var before = ChildTime.Now;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (output, ChildTime.Now - before)
            : throw new InvalidOperationException($"dotnet {start.ArgumentList[0]} ended with {process.ExitCode}: {Tail(output)} {await error}");
    }

    private static string Tail(string output) => string.Join('\n', output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).Take(5));
}
