using System.Text;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Attempt logs as files.</summary>
/// <param name="redactor">Hides secrets.</param>
internal sealed class AttemptLogFile(Redactor redactor) : IAttemptLog
{
    private readonly Lock gate = new();

    /// <inheritdoc/>
    public void Append(string logFile, string text)
    {
        try
        {
            lock (gate)
            {
                using var stream = Open(logFile);
                stream.Write(Encoding.UTF8.GetBytes(redactor.Redact(text) + "\n"));
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Refused(logFile, refused);
        }
    }

    /// <summary>Opens a log for appending, so that nothing of an earlier attempt is lost.</summary>
    internal static FileStream Open(string logFile)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(logFile))!);

        // Nothing is held back: what cannot be written is told at once, and not when the file is closed.
        return new FileStream(logFile, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }

    /// <summary>What it means when a log cannot be written.</summary>
    internal static StateException Refused(string logFile, Exception cause) =>
        new($"The log {logFile} cannot be written: {cause.Message.TrimEnd('.')}. Free the disk or make it writable, and run again.", cause);
}
