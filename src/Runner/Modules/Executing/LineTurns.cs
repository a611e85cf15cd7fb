namespace Tofa.Runner.Modules.Executing;

/// <summary>Puts two streams of bytes into one so that no line holds bytes of both; the bytes of each stay as they are and in their order.</summary>
/// <remarks>
/// A stream whose line is open has the word: what the other says waits until that line ends. With one stream, and between whole lines, nothing waits.
/// </remarks>
/// <param name="mostHeld">How many bytes may wait; where there are more, the open line is broken instead.</param>
internal sealed class LineTurns(int mostHeld)
{
    private const byte Feed = (byte)'\n';
    private const byte Return = (byte)'\r';
    private readonly List<byte>[] held = [[], []];
    private readonly bool[] ended = new bool[2];

    // The stream whose line is open in what was passed on.
    private int? speaker;

    /// <summary>Takes bytes of a stream and gives what comes next.</summary>
    /// <param name="stream">0 or 1.</param>
    /// <param name="bytes">They may begin and end anywhere.</param>
    internal byte[] Pass(int stream, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return [];

        if (speaker is { } other && other != stream)
            return ended[other] ? [Feed, .. Open(stream, bytes)] : Hold(stream, bytes);

        var whole = EndOfLine(bytes);
        if (whole == 0 || held[1 - stream].Count == 0)
        {
            speaker = IsEnd(bytes[^1]) ? null : stream;
            return bytes.ToArray();
        }

        // Its line is over, and the other has waited for that.
        return [.. bytes[..whole], .. Open(1 - stream, Take(1 - stream)), .. Pass(stream, bytes[whole..])];
    }

    /// <summary>A stream came to its end, and with it its line.</summary>
    internal byte[] End(int stream)
    {
        ended[stream] = true;
        return speaker == stream && held[1 - stream].Count > 0 ? Break(1 - stream) : [];
    }

    private byte[] Hold(int stream, ReadOnlySpan<byte> bytes)
    {
        held[stream].AddRange(bytes);
        return held[stream].Count > mostHeld ? Break(stream) : [];
    }

    private byte[] Break(int stream) => [Feed, .. Open(stream, Take(stream))];

    private byte[] Open(int stream, ReadOnlySpan<byte> bytes)
    {
        speaker = null;
        return Pass(stream, bytes);
    }

    private byte[] Take(int stream)
    {
        byte[] taken = [.. held[stream]];
        held[stream].Clear();
        return taken;
    }

    // A line that is drawn over again ends where the next one begins.
    private static int EndOfLine(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny(Feed, Return) + 1;
        return end > 0 && end < bytes.Length && bytes[end - 1] == Return && bytes[end] == Feed ? end + 1 : end;
    }

    private static bool IsEnd(byte last) => last is Feed or Return;
}
