namespace Tofa.Runner.Ports;

/// <summary>What to run.</summary>
/// <param name="Command">A shell line, or a program with arguments.</param>
/// <param name="WorkingDirectory">Absolute path.</param>
/// <param name="Environment">
/// Variables added to those of the runner's own that every process gets (<see cref="Modules.Executing.PassedVariables"/>).
/// A name with an empty value passes the runner's own value on.
/// </param>
/// <param name="LogFile">Absolute path of the file that receives everything the process writes.</param>
/// <param name="Timeout">After this it is killed; <c>null</c> for never.</param>
/// <param name="Started">Told the process as soon as it runs.</param>
internal sealed record ProcessRequest(
    ProcessCommand Command,
    string WorkingDirectory,
    IReadOnlyDictionary<string, string> Environment,
    string LogFile,
    TimeSpan? Timeout,
    Action<StartedProcess> Started);
