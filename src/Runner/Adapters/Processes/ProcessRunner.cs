using Tofa.Runner.Adapters.Processes.Spawning;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Runs processes of the operating system.</summary>
/// <param name="redactor">Hides secrets in log and tail.</param>
/// <param name="limits">Room and time.</param>
internal sealed class ProcessRunner(Redactor redactor, ProcessLimits limits) : IProcessRunner
{
    /// <inheritdoc/>
    public async Task<ProcessOutcome> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return new ProcessOutcome(ProcessEnding.Cancelled, null, string.Empty, null);

        using var sink = OutputSink.Open(request.LogFile, limits, redactor.With(request.Environment));
        using var child = ProcessStart.Start(request, out var problem);
        if (child is null)
            return new ProcessOutcome(ProcessEnding.NotStarted, null, string.Empty, problem);

        return await FollowAsync(child, request, sink, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ProcessOutcome> FollowAsync(IChild child, ProcessRequest request, OutputSink sink, CancellationToken cancellationToken)
    {
        var output = Task.WhenAll(sink.CopyAsync(child.Output), sink.CopyAsync(child.Errors));
        var refusal = Tell(request, child);
        var ending = await WaitAsync(child.Exit, request.Timeout, cancellationToken).ConfigureAwait(false);
        if (ending != ProcessEnding.Exited)
            await ProcessTree.StopAsync(child, PoliteSignals(cancellationToken), limits).ConfigureAwait(false);

        var isDrained = await Task.WhenAny(output, Task.Delay(limits.DrainGrace, CancellationToken.None)).ConfigureAwait(false) == output;
        sink.End();
        var detail = isDrained ? sink.Problem : "a process that the script started keeps its output open and goes on; what it writes from now on is not logged";
        return new ProcessOutcome(ending, ending == ProcessEnding.Exited ? await child.Exit.ConfigureAwait(false) : null, sink.Tail(), detail) { StateProblem = refusal ?? sink.Failure };
    }

    // The process is at work already, and stopped in the middle of it would be worse than told late.
    private static string? Tell(ProcessRequest request, IChild child)
    {
        try
        {
            request.Started(new StartedProcess(child.Id, child.StartedAt));
            return null;
        }
        catch (StateException refused)
        {
            return refused.Message;
        }
    }

    private static async Task<ProcessEnding> WaitAsync(Task exited, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (timeout is { } limit)
            time.CancelAfter(limit);

        await Task.WhenAny(exited, Task.Delay(Timeout.Infinite, time.Token)).ConfigureAwait(false);
        if (exited.IsCompleted)
            return ProcessEnding.Exited;

        return cancellationToken.IsCancellationRequested ? ProcessEnding.Cancelled : ProcessEnding.TimedOut;
    }

    private static int[] PoliteSignals(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? [ProcessTree.Interrupt, ProcessTree.Terminate] : [ProcessTree.Terminate];
}
