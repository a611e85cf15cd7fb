using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Builds;

/// <summary>Builds with the SDK on this machine's <c>PATH</c>.</summary>
internal sealed class DotnetBuild : IProjectBuild
{
    // A compiler server that the build starts may keep its pipe open: take what is there and go on.
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public async Task<BuildOutcome> BuildAsync(string target, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = Start(target, arguments) };
        if (!TryStart(process))
            return new BuildOutcome(Started: false, Succeeded: false, []);

        var output = new StringBuilder();
        var reading = Task.WhenAll(CopyAsync(process.StandardOutput, output), CopyAsync(process.StandardError, output));
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        await Task.WhenAny(reading, Task.Delay(Drain, CancellationToken.None)).ConfigureAwait(false);
        lock (output)
            return new BuildOutcome(Started: true, process.ExitCode == 0, BuildErrors.In(output.ToString()));
    }

    private static ProcessStartInfo Start(string target, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["build", target, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(target)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }

    private static bool TryStart(Process process)
    {
        try
        {
            return process.Start();
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task CopyAsync(StreamReader reader, StringBuilder into)
    {
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            lock (into)
                into.Append(buffer, 0, count);
        }
    }
}
