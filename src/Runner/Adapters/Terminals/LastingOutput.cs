using System.Diagnostics;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Writes messages as long as somebody takes them: a terminal that was closed, or a full disk behind standard error, ends no run.</summary>
/// <param name="inner">Where they go.</param>
internal sealed class LastingOutput(TextWriter inner)
{
    /// <summary>Whether nobody takes them any more.</summary>
    internal bool IsGone { get; private set; }

    /// <summary>Writes a text.</summary>
    internal void Write(string text) => Try(() => inner.Write(text));

    /// <summary>Writes a line.</summary>
    internal void WriteLine(string line) => Try(() => inner.WriteLine(line));

    /// <summary>Ends a line.</summary>
    internal void WriteLine() => Try(inner.WriteLine);

    /// <summary>Holds nothing back.</summary>
    internal void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        if (IsGone)
            return;

        try
        {
            write();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            IsGone = true;
            Trace.WriteLine(gone.Message);
        }
    }
}
