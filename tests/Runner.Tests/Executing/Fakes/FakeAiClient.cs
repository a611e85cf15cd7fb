using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A model that gives prepared replies.</summary>
internal sealed class FakeAiClient(params AiReply[] replies) : IAiClient
{
    private readonly Queue<AiReply> left = new(replies);

    public List<AiRequest> Requests { get; } = [];

    /// <summary>Called at each call, before the reply.</summary>
    public Action OnCall { get; init; } = () => { };

    public static FakeAiClient Answering(params string[] texts) =>
        new([.. texts.Select(text => new AiReply.Answered(text) { Usage = new AiUsage(Input: 3, Output: 5) })]);

    public string SourceFor(string taskId) => "fake";

    public Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        OnCall();
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(request);
        return Task.FromResult(left.Dequeue());
    }
}
