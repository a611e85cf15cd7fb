using System.Globalization;
using System.Text;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Takes both outputs of a process: bytes go to the log up to a limit, the last ones are kept for a message.</summary>
internal sealed class OutputSink : IDisposable
{
    private const int MostTailLines = 20;
    private const int MostHeldBytes = 64 * 1024;

    private readonly Lock gate = new();
    private readonly FileStream log;
    private readonly ProcessLimits limits;
    private readonly Redactor redactor;
    private readonly List<OutputFilter> filters = [];
    private readonly LineTurns turns = new(MostHeldBytes);
    private readonly Queue<byte> tail = new();
    private long written;
    private bool isClosed;

    private OutputSink(FileStream log, ProcessLimits limits, Redactor redactor) => (this.log, this.limits, this.redactor) = (log, limits, redactor);

    /// <summary>That the output was longer than the log may be; <c>null</c> where it was not.</summary>
    internal string? Problem { get; private set; }

    /// <summary>Why the disk refused the log; <c>null</c> where it did not.</summary>
    internal string? Failure { get; private set; }

    /// <summary>Opens the log.</summary>
    /// <exception cref="StateException">The log cannot be written.</exception>
    internal static OutputSink Open(string logFile, ProcessLimits limits, Redactor redactor)
    {
        try
        {
            return new OutputSink(AttemptLogFile.Open(logFile), limits, redactor);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw AttemptLogFile.Refused(logFile, refused);
        }
    }

    /// <summary>Reads a stream to its end; there are two at most.</summary>
    internal async Task CopyAsync(Stream source)
    {
        var filter = new OutputFilter(redactor);
        int stream;
        lock (gate)
        {
            stream = filters.Count;
            filters.Add(filter);
        }

        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await ReadAsync(source, buffer).ConfigureAwait(false)) > 0)
        {
            lock (gate)
                Add(turns.Pass(stream, filter.Pass(buffer.AsSpan(0, count))));
        }

        lock (gate)
            End(stream);
    }

    /// <summary>Takes what is held back, in case it is the beginning of a secret, and no more from now on: a process that lives on may keep the stream open.</summary>
    internal void End()
    {
        lock (gate)
        {
            for (var stream = 0; stream < filters.Count; stream++)
                End(stream);

            isClosed = true;
        }
    }

    /// <summary>The last lines so far, fit to show.</summary>
    internal string Tail()
    {
        byte[] bytes;
        lock (gate)
            bytes = [.. tail];

        var lines = VisibleText.Lines(redactor.Redact(Encoding.UTF8.GetString(bytes)).TrimEnd());
        return string.Join('\n', lines.TakeLast(MostTailLines));
    }

    /// <summary>Ends the log; bytes that arrive later are dropped.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            log.Dispose();
        }
    }

    // The pipe's end can break in the middle of a read when the tree is killed; that is an end like any other.
    private static async Task<int> ReadAsync(Stream source, byte[] buffer)
    {
        try
        {
            return await source.ReadAsync(buffer).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException or OperationCanceledException)
        {
            return 0;
        }
    }

    private void End(int stream)
    {
        Add(turns.Pass(stream, filters[stream].Flush()));
        Add(turns.End(stream));
    }

    private void Add(byte[] bytes)
    {
        if (isClosed)
            return;

        foreach (var b in bytes.AsSpan(Math.Max(0, bytes.Length - limits.TailBytes)))
            tail.Enqueue(b);

        while (tail.Count > limits.TailBytes)
            tail.Dequeue();

        Log(bytes);
    }

    private void Log(byte[] bytes)
    {
        if (Problem is not null || Failure is not null)
            return;

        var room = (int)Math.Min(bytes.Length, limits.LogBytes - written);
        try
        {
            log.Write(bytes.AsSpan(0, room));
            written += room;
            if (room < bytes.Length)
            {
                Problem = string.Create(CultureInfo.InvariantCulture, $"the output was longer than {limits.LogBytes} bytes; the log ends there");
                log.Write(Encoding.UTF8.GetBytes($"\n[{Problem}]\n"));
            }
        }
        catch (Exception refused) when (refused is IOException or ArgumentOutOfRangeException)
        {
            Failure = AttemptLogFile.Refused(log.Name, refused).Message;
        }
    }
}
