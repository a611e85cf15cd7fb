using System.Diagnostics;
using System.Text;

namespace Tofa.Support;

/// <summary>Runs real programs, as a user at a prompt without a terminal would.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(2);

    public static async Task<CommandResult> RunAsync(
        string directory,
        string fileName,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment, environment);

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{fileName} did not start.");
        process.StandardInput.Close();
        var output = new StringBuilder();
        var error = new StringBuilder();
        var reading = Task.WhenAll(CopyAsync(process.StandardOutput, output), CopyAsync(process.StandardError, error));

        using var patience = new CancellationTokenSource(Timeout);
        await WaitAsync(process, patience.Token);

        // A compiler server that outlives the build may keep the pipe open: take what is there and go on.
        await Task.WhenAny(reading, Task.Delay(Drain, CancellationToken.None));
        return new CommandResult(process.ExitCode, Snapshot(output), Snapshot(error));
    }

    private static async Task WaitAsync(Process process, CancellationToken patience)
    {
        try
        {
            while (!process.HasExited)
                await Task.Delay(20, patience);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} took longer than {Timeout}.");
        }
    }

    // The test host's own MSBuild and SDK variables would send a nested build to the wrong place.
    private static void Isolate(IDictionary<string, string?> variables, IReadOnlyDictionary<string, string?>? overrides)
    {
        foreach (var name in variables.Keys.Where(IsHostVariable).ToList())
            variables.Remove(name);

        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["DOTNET_NOLOGO"] = "1";
        variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in overrides ?? new Dictionary<string, string?>())
        {
            if (value is null)
                variables.Remove(name);
            else
                variables[name] = value;
        }
    }

    private static bool IsHostVariable(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "OPENAI_API_KEY" or "OPENAI_BASE_URL" or "DOTNET_HOST_PATH";

    private static async Task CopyAsync(StreamReader reader, StringBuilder into)
    {
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer)) > 0)
        {
            lock (into)
                into.Append(buffer, 0, count);
        }
    }

    private static string Snapshot(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }
}
