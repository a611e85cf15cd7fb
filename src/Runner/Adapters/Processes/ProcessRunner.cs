using System.ComponentModel;
using System.Diagnostics;
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
        if (ProcessStart.Prepare(request, out var problem) is not { } start)
            return NotStarted(problem);

        using var process = new Process { StartInfo = start };
        if (TryStart(process) is { } refusal)
            return NotStarted(refusal);

        return await FollowAsync(process, request, sink, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ProcessOutcome> FollowAsync(Process process, ProcessRequest request, OutputSink sink, CancellationToken cancellationToken)
    {
        var exited = process.WaitForExitAsync(CancellationToken.None);
        var output = Task.WhenAll(sink.CopyAsync(process.StandardOutput.BaseStream), sink.CopyAsync(process.StandardError.BaseStream));
        var ending = ProcessEnding.Cancelled;
        try
        {
            request.Started(new StartedProcess(process.Id, StartTimeOf(process)));
            OpenGate(process);
            ending = await WaitAsync(exited, request.Timeout, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Also when the journal refuses the start: a process that nobody knows of must not go on.
            if (ending != ProcessEnding.Exited)
                await ProcessTree.StopAsync(process, exited, PoliteSignals(cancellationToken), limits).ConfigureAwait(false);
        }

        var isDrained = await Task.WhenAny(output, Task.Delay(limits.DrainGrace, CancellationToken.None)).ConfigureAwait(false) == output;
        sink.End();
        var detail = isDrained ? sink.Problem : "a process that the script started keeps its output open and goes on; what it writes from now on is not logged";
        return new ProcessOutcome(ending, ending == ProcessEnding.Exited ? process.ExitCode : null, sink.Tail(), detail) { LogFailure = sink.Failure };
    }

    // The process may have been killed while it waited; its exit code then says so.
    private static void OpenGate(Process process)
    {
        try
        {
            if (ProcessStart.HasGate)
                process.StandardInput.Write("\n");

            process.StandardInput.Close();
        }
        catch (IOException) when (process.HasExited)
        {
            return;
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

    private static string? TryStart(Process process)
    {
        try
        {
            process.Start();
            return null;
        }
        catch (Exception refused) when (refused is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return $"the process could not be started: {refused.Message}";
        }
    }

    private static DateTimeOffset? StartTimeOf(Process process)
    {
        try
        {
            return new DateTimeOffset(process.StartTime.ToUniversalTime());
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    private static ProcessOutcome NotStarted(string problem) => new(ProcessEnding.NotStarted, null, string.Empty, problem);
}
