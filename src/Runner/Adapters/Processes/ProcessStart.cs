using System.Diagnostics;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Says to the system what to start.</summary>
internal static class ProcessStart
{
    private static readonly string? SessionStarter = OperatingSystem.IsWindows() ? null : ProgramLookup.Find("setsid", "/", "/usr/bin:/bin:/usr/local/bin");

    // The program waits for a line: a runner that dies before it has journalled the process leaves nothing running that nobody knows of.
    private const string Gate = "read -r go || exit 125; exec \"$@\" < /dev/null";

    /// <summary>Whether processes get a session and group of their own, so that one signal reaches all descendants.</summary>
    internal static bool OwnsGroup => SessionStarter is not null;

    /// <summary>Whether a process waits for a line before it begins.</summary>
    internal static bool HasGate => !OperatingSystem.IsWindows();

    /// <summary>Prepares the start.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="problem">Why it cannot be run.</param>
    /// <returns>What to start; <c>null</c> where there is nothing to start.</returns>
    internal static ProcessStartInfo? Prepare(ProcessRequest request, out string problem)
    {
        problem = string.Empty;
        if (!Directory.Exists(request.WorkingDirectory))
        {
            problem = $"the working directory '{request.WorkingDirectory}' does not exist";
            return null;
        }

        var start = new ProcessStartInfo
        {
            WorkingDirectory = request.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        SetEnvironment(start, request.Environment);
        if (request.Command is ProcessCommand.Shell shell)
            return WithShell(start, shell.Line);

        var program = (ProcessCommand.Program)request.Command;
        start.Environment.TryGetValue("PATH", out var searchPath);
        if (ProgramLookup.Find(program.FileName, request.WorkingDirectory, searchPath) is { } found)
            return WithProgram(start, found, program.Arguments);

        problem = $"the program '{program.FileName}' was not found or is not executable; install it, or write its path from the folder of runbook.yaml";
        return null;
    }

    private static ProcessStartInfo WithShell(ProcessStartInfo start, string line)
    {
        if (!OperatingSystem.IsWindows())
            return WithProgram(start, "/bin/sh", ["-c", line]);

        // cmd has quoting rules of its own: with /s it drops exactly the outer quotes and takes the rest as it is.
        start.FileName = "cmd.exe";
        start.Arguments = $"/d /s /c \"{line}\"";
        return start;
    }

    // setsid and exec put the program in the place of the process, so that the process id is also the id of the new session and group.
    private static ProcessStartInfo WithProgram(ProcessStartInfo start, string fileName, IReadOnlyList<string> arguments)
    {
        string[] line = !HasGate ? [fileName, .. arguments] : ["/bin/sh", "-c", Gate, "sh", fileName, .. arguments];
        if (SessionStarter is not null)
            line = [SessionStarter, "--", .. line];

        start.FileName = line[0];
        foreach (var argument in line.Skip(1))
            start.ArgumentList.Add(argument);

        return start;
    }

    // An entry without a value passes the runner's own one on, of whatever name.
    private static void SetEnvironment(ProcessStartInfo start, IReadOnlyDictionary<string, string> added)
    {
        foreach (var name in start.Environment.Keys.Where(name => !PassedVariables.IsPassed(name) && !added.ContainsKey(name)).ToList())
            start.Environment.Remove(name);

        foreach (var (name, value) in added)
        {
            if (value.Length > 0 || !start.Environment.ContainsKey(name))
                start.Environment[name] = value;
        }
    }
}
