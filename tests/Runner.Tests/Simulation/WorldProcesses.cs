using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Simulation;

/// <summary>Each process is called by its task's id.</summary>
internal sealed class WorldProcesses(World world) : IProcessRunner, IProcessTable
{
    public Task<ProcessOutcome> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        var id = ((ProcessCommand.Shell)request.Command).Line;
        world.Do(() => world.Started.Add(id));
        request.Started(new StartedProcess(world.Started.Count, DateTimeOffset.UnixEpoch));
        var failed = false;
        world.Do(() => failed = world.FailsNextTime.Remove(id));
        return Task.FromResult(new ProcessOutcome(ProcessEnding.Exited, failed ? 1 : 0, string.Empty, null));
    }

    public bool IsAlive(StartedProcess process) => false;

    public bool IsAtWork(StartedProcess process) => false;

    public IReadOnlyList<int> SessionsWith(string variable) => [];
}
