using System.Threading.Channels;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A model that answers when a test says so, whoever asked.</summary>
internal sealed class GatedAiClient : IAiClient
{
    private readonly Channel<AiReply> replies = Channel.CreateUnbounded<AiReply>();
    private readonly Channel<string> arrivals = Channel.CreateUnbounded<string>();
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
            await arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Asked.Add(request.TaskId);
            MostAtOnce = Math.Max(MostAtOnce, ++atWork);
        }

        arrivals.Writer.TryWrite(request.TaskId);
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
