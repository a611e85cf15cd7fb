namespace Tofa.Runner.Ports;

/// <summary>What to run.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments, each passed as it is.</param>
/// <param name="WorkingDirectory">Absolute path.</param>
/// <param name="Environment">Variables added to the runner's own.</param>
/// <param name="LogFile">Absolute path of the file that receives everything the process writes.</param>
/// <param name="Timeout">After this it is killed; <c>null</c> for never.</param>
/// <param name="Started">Told the process id as soon as it is known.</param>
internal sealed record ProcessRequest(
    string FileName,
    IReadOnlyList<string> Arguments,
    string WorkingDirectory,
    IReadOnlyDictionary<string, string> Environment,
    string LogFile,
    TimeSpan? Timeout,
    Action<int> Started);
