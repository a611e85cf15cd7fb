namespace Tofa.Runner.Modules.Executing;

/// <summary>Where a run happens.</summary>
/// <param name="Directory">The absolute path of the folder that holds <c>runbook.yaml</c>.</param>
/// <param name="ProcessId">The runner's process id.</param>
internal sealed record RunPlace(string Directory, int ProcessId)
{
    /// <summary>The absolute path of an attempt's log.</summary>
    /// <param name="log">Its path relative to the project.</param>
    internal string LogFile(string log) => $"{Directory}/{log}";
}
