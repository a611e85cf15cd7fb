namespace Tofa.Runner.Ports;

/// <summary>The two ways to say what a process runs: a closed set.</summary>
internal abstract record ProcessCommand
{
    private ProcessCommand()
    {
    }

    /// <summary>A line for the system's shell: <c>/bin/sh -c</c>, or <c>cmd.exe /c</c> on Windows.</summary>
    /// <param name="Line">The line, exactly as the runbook has it.</param>
    internal sealed record Shell(string Line) : ProcessCommand;

    /// <summary>A program with its arguments, without a shell.</summary>
    /// <param name="FileName">The program: a path, or a name that is looked up in <c>PATH</c>.</param>
    /// <param name="Arguments">Each is passed as it is.</param>
    internal sealed record Program(string FileName, IReadOnlyList<string> Arguments) : ProcessCommand;
}
