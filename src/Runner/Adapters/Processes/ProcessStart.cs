using System.ComponentModel;
using Tofa.Runner.Adapters.Processes.Spawning;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Starts what a task asks for.</summary>
internal static class ProcessStart
{
    // Where .NET has to start processes, a program puts them into a session of their own.
    private static readonly string? SessionStarter =
        PosixSpawn.IsAvailable || OperatingSystem.IsWindows() ? null : ProgramLookup.Find("setsid", "/", "/usr/bin:/bin:/usr/local/bin");

    /// <summary>Whether processes get a session and group of their own, so that one signal reaches all descendants.</summary>
    internal static bool OwnsGroup => PosixSpawn.IsAvailable || SessionStarter is not null;

    /// <summary>Starts it.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="problem">Why it cannot be run.</param>
    /// <returns>The process; <c>null</c> where there is none.</returns>
    internal static IChild? Start(ProcessRequest request, out string problem)
    {
        problem = string.Empty;
        if (!Directory.Exists(request.WorkingDirectory))
        {
            problem = $"the working directory '{request.WorkingDirectory}' does not exist";
            return null;
        }

        var environment = ChildEnvironment.With(request.Environment);
        try
        {
            if (request.Command is ProcessCommand.Shell shell)
                return WithShell(request, environment, shell.Line);

            var program = (ProcessCommand.Program)request.Command;
            if (ProgramLookup.Find(program.FileName, request.WorkingDirectory, environment.GetValueOrDefault("PATH")) is { } found)
                return WithProgram(request, environment, found, program.Arguments);

            problem = $"the program '{program.FileName}' was not found or is not executable; install it, or write its path from the folder of runbook.yaml";
        }
        catch (Exception refused) when (refused is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            problem = $"the process could not be started: {refused.Message}";
        }

        return null;
    }

    private static IChild WithShell(ProcessRequest request, IReadOnlyDictionary<string, string> environment, string line)
    {
        if (!OperatingSystem.IsWindows())
            return WithProgram(request, environment, "/bin/sh", ["-c", line]);

        // cmd has quoting rules of its own: with /s it drops exactly the outer quotes and takes the rest as it is.
        return ManagedChild.Start(new ChildProgram("cmd.exe", [], request.WorkingDirectory, environment), $"/d /s /c \"{line}\"");
    }

    // setsid puts the program in the place of the process, so that the process id is also the id of the new session and group.
    private static IChild WithProgram(ProcessRequest request, IReadOnlyDictionary<string, string> environment, string path, IReadOnlyList<string> arguments)
    {
        var program = new ChildProgram(path, arguments, request.WorkingDirectory, environment);
        if (PosixSpawn.IsAvailable)
            return SpawnedChild.Start(program);

        return ManagedChild.Start(SessionStarter is null ? program : program with { Path = SessionStarter, Arguments = ["--", path, .. arguments] }, rawArguments: null);
    }
}
