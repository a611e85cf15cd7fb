using System.Threading.Channels;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A model that answers when a test says so, whoever asked.</summary>
internal sealed class GatedAiClient : IAiClient
{
    private readonly Channel<AiReply> replies = Channel.CreateUnbounded<AiReply>();
    private readonly SemaphoreSlim arrivals = new(0);
    private readonly Lock gate = new();
    private int arrived;
    private int atWork;

    public List<string> Asked { get; } = [];

    public int MostAtOnce { get; private set; }

    public string SourceFor(string taskId) => "openai";

    /// <summary>Lets a call end.</summary>
    public void Answer(AiReply? reply = null) => replies.Writer.TryWrite(reply ?? new AiReply.Answered("hello") { Usage = new AiUsage(0, null, 1000) });

    /// <summary>Waits until so many calls were made.</summary>
    public async Task Arrived(int calls)
    {
        for (; arrived < calls; arrived++)
            Assert.True(await arrivals.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken), $"only {arrived} of {calls} calls were made");
    }

    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Asked.Add(request.TaskId);
            MostAtOnce = Math.Max(MostAtOnce, ++atWork);
        }

        arrivals.Release();
        try
        {
            return await replies.Reader.ReadAsync(cancellationToken);
        }
        finally
        {
            lock (gate)
                atWork--;
        }
    }
}
