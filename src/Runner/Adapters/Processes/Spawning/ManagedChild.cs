using System.ComponentModel;
using System.Diagnostics;

namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>A process started by .NET, where the system has no <see cref="PosixSpawn"/> (ADR 0018).</summary>
internal sealed class ManagedChild : IChild
{
    private readonly Process process;

    private ManagedChild(Process process)
    {
        this.process = process;
        (Id, StartedAt) = (process.Id, DateTimeOffset.UtcNow);
        process.StandardInput.Close();
        Exit = WaitAsync(process);
    }

    /// <inheritdoc/>
    public int Id { get; }

    /// <inheritdoc/>
    public DateTimeOffset StartedAt { get; }

    /// <inheritdoc/>
    public Stream Output => process.StandardOutput.BaseStream;

    /// <inheritdoc/>
    public Stream Errors => process.StandardError.BaseStream;

    /// <inheritdoc/>
    public Task<int?> Exit { get; }

    /// <summary>Starts a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="rawArguments">Its arguments where they must not be quoted; <c>null</c> where they are a list.</param>
    /// <exception cref="Win32Exception">The system refused.</exception>
    internal static ManagedChild Start(ChildProgram program, string? rawArguments)
    {
        var start = new ProcessStartInfo(program.Path)
        {
            WorkingDirectory = program.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in program.Environment)
            start.Environment[name] = value;

        if (rawArguments is not null)
            start.Arguments = rawArguments;

        foreach (var argument in program.Arguments)
            start.ArgumentList.Add(argument);

        return new ManagedChild(Process.Start(start)!);
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();

    private static async Task<int?> WaitAsync(Process process)
    {
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        return process.ExitCode;
    }
}
