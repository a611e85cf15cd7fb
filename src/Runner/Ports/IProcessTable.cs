namespace Tofa.Runner.Ports;

/// <summary>Asks the system which processes are alive.</summary>
internal interface IProcessTable
{
    /// <summary>Whether this very process is still alive; a later process with the same id is another one.</summary>
    bool IsAlive(StartedProcess process);
}
