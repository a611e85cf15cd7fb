using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>A script's log that outlives the disk's refusal: the script is told nothing of it and comes to its end; who runs it is told why the log is not whole.</summary>
/// <param name="log">Writes it.</param>
/// <param name="logFile">Its absolute path.</param>
internal sealed class KeptLog(IAttemptLog log, string logFile)
{
    private readonly Lock gate = new();

    /// <summary>Why the disk refused the log; <c>null</c> where it did not. Nothing is written behind a gap.</summary>
    internal string? Failure { get; private set; }

    /// <summary>Adds a text; scripts may log from several threads.</summary>
    internal void Append(string text)
    {
        lock (gate)
        {
            if (Failure is null)
                TryAppend(text);
        }
    }

    private void TryAppend(string text)
    {
        try
        {
            log.Append(logFile, text);
        }
        catch (StateException refused)
        {
            Failure = refused.Message;
        }
    }
}
