using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Runs C# scripts on a thread of this process.</summary>
/// <param name="log">Receives what they log.</param>
/// <param name="redactor">Hides secrets.</param>
/// <param name="stopGrace">How long a script may go on after its token was signalled, before it is given up.</param>
internal sealed class InProcessScriptHost(IAttemptLog log, Redactor redactor, TimeSpan stopGrace) : IScriptHost
{
    /// <inheritdoc/>
    public async Task<ScriptOutcome> RunAsync(ScriptRequest request, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (request.Timeout is { } timeout)
            stop.CancelAfter(timeout);

        // On a thread of its own: a script that never awaits must not hold up its own timeout.
        var token = stop.Token;
        var run = Task.Run(() => RunScriptAsync(request, token, cancellationToken), CancellationToken.None);
        await Task.WhenAny(run, Task.Delay(Timeout.Infinite, token)).ConfigureAwait(false);
        if (!run.IsCompleted)
        {
            await Task.WhenAny(run, Task.Delay(stopGrace, CancellationToken.None)).ConfigureAwait(false);
            return Stopped(stillRunning: !run.IsCompleted, cancellationToken);
        }

        return await run.ConfigureAwait(false);
    }

    private static ScriptOutcome Stopped(bool stillRunning, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? new ScriptOutcome.Cancelled(stillRunning) : new ScriptOutcome.TimedOut(stillRunning);

    private async Task<ScriptOutcome> RunScriptAsync(ScriptRequest request, CancellationToken token, CancellationToken cancellationToken)
    {
        var tail = new LastLines();
        var kept = new KeptLog(log, request.LogFile);
        return await RunScriptAsync(request, tail, kept, token, cancellationToken).ConfigureAwait(false) with { StateProblem = kept.Failure };
    }

    private async Task<ScriptOutcome> RunScriptAsync(ScriptRequest request, LastLines tail, KeptLog kept, CancellationToken token, CancellationToken cancellationToken)
    {
        try
        {
            if (request.Create() is not { } script)
                return new ScriptOutcome.Threw("the task has no C# script; build the project again, so that its class is generated anew");

            var exitCode = await script.RunAsync(WithLog(request, tail, kept), token).ConfigureAwait(false);
            return new ScriptOutcome.Exited(exitCode, redactor.Redact(tail.ToString()));
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A script that obeys at once may be gone before anybody looked: it was stopped all the same, and did not fail.
            return Stopped(stillRunning: false, cancellationToken);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            kept.Append(thrown.ToString());
            return new ScriptOutcome.Threw(redactor.Redact($"{thrown.GetType().FullName}: {thrown.Message}"));
        }
    }

    private static ScriptContext WithLog(ScriptRequest request, LastLines tail, KeptLog kept) => request.Context with
    {
        Log = line =>
        {
            tail.Add(line);
            kept.Append(line);
            request.Context.Log(line);
        },
    };
}
