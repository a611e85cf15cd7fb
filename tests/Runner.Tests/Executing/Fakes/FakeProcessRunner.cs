using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>Processes that end as prepared.</summary>
internal sealed class FakeProcessRunner(ProcessOutcome outcome) : IProcessRunner
{
    public List<ProcessRequest> Requests { get; } = [];

    public Task<ProcessOutcome> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        request.Started(new StartedProcess(4711, DateTimeOffset.UnixEpoch));
        return Task.FromResult(outcome);
    }
}
