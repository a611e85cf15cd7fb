namespace Tofa.Runner.Modules.Interruptions;

/// <summary>
/// The variable by which the processes of an attempt are known where the journal does not know them: the runner died between the start
/// of a process and its record.
/// </summary>
internal static class AttemptMark
{
    /// <summary>Its name; its value is the absolute path of the attempt's log.</summary>
    internal const string Name = "TOFA_ATTEMPT_LOG";

    /// <summary>Name and value.</summary>
    internal static string Of(string logFile) => $"{Name}={logFile}";
}
