using System.ComponentModel;
using System.IO.Pipes;

namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>A process started by <c>posix_spawn</c> (POSIX.1-2024), in a session of its own, so that one signal reaches all descendants (ADR 0018).</summary>
internal sealed class SpawnedChild : IChild
{
    private const string NoInput = "/dev/null";
    private const string Shell = "/bin/sh";

    // ENOEXEC of errno(3): neither a program nor a script that names its interpreter. Shells, and execvp(3), then read it as a script of sh.
    private const int NotExecutable = 8;

    private readonly AnonymousPipeServerStream output;
    private readonly AnonymousPipeServerStream errors;

    private SpawnedChild(int id, AnonymousPipeServerStream output, AnonymousPipeServerStream errors)
    {
        (Id, this.output, this.errors) = (id, output, errors);
        StartedAt = DateTimeOffset.UtcNow;

        // The system tells the end of a child to whoever waits for it: one thread, which sleeps until then.
        Exit = Task.Factory.StartNew(() => PosixSpawn.WaitFor(id), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public int Id { get; }

    /// <inheritdoc/>
    public DateTimeOffset StartedAt { get; }

    /// <inheritdoc/>
    public Stream Output => output;

    /// <inheritdoc/>
    public Stream Errors => errors;

    /// <inheritdoc/>
    public Task<int?> Exit { get; }

    /// <summary>Starts a program.</summary>
    /// <exception cref="Win32Exception">The system refused.</exception>
    internal static SpawnedChild Start(ChildProgram program)
    {
        var output = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.None);
        var errors = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.None);
        try
        {
            var child = new SpawnedChild(Spawn(program, output, errors), output, errors);
            output.DisposeLocalCopyOfClientHandle();
            errors.DisposeLocalCopyOfClientHandle();
            return child;
        }
        catch (Win32Exception)
        {
            output.Dispose();
            errors.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        output.Dispose();
        errors.Dispose();
    }

    private static int Spawn(ChildProgram program, AnonymousPipeServerStream output, AnonymousPipeServerStream errors)
    {
        using var actions = new SpawnActions();
        actions.Open(0, NoInput);
        actions.Duplicate(output.ClientSafePipeHandle, 1);
        actions.Duplicate(errors.ClientSafePipeHandle, 2);
        actions.ChangeDirectory(program.WorkingDirectory);
        using var attributes = new SpawnAttributes();
        string[] environment = [.. program.Environment.Select(variable => $"{variable.Key}={variable.Value}")];
        var error = PosixSpawn.Start(program.Path, [program.Path, .. program.Arguments], environment, actions, attributes, out var id);
        if (error == NotExecutable)
            error = PosixSpawn.Start(Shell, [Shell, program.Path, .. program.Arguments], environment, actions, attributes, out id);

        return error == 0 ? id : throw new Win32Exception(error);
    }
}
