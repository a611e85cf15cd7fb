namespace Tofa.Runner.Ports;

/// <summary>Asks the system which processes are alive.</summary>
internal interface IProcessTable
{
    /// <summary>Whether this very process is still alive; a later process with the same id is another one.</summary>
    bool IsAlive(StartedProcess process);

    /// <summary>Whether this very process is still alive, or one that it started and left behind.</summary>
    bool IsAtWork(StartedProcess process);

    /// <summary>Those of many processes that are at work, as <see cref="IsAtWork"/> would tell one by one.</summary>
    IReadOnlyList<StartedProcess> AtWork(IReadOnlyList<StartedProcess> processes) => [.. processes.Where(IsAtWork)];

    /// <summary>The sessions, other than this process's, of all processes that began with a variable, or inherited it; none where the system does not tell (all but Linux).</summary>
    /// <param name="variable">As <c>NAME=value</c>.</param>
    IReadOnlyList<int> SessionsWith(string variable);
}
