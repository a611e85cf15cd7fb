namespace Tofa.Runner.Adapters.Processes;

/// <summary>The last lines that a script logged, so that its failure can say why; scripts may log from several threads.</summary>
internal sealed class LastLines
{
    private const int Most = 5;

    private readonly Queue<string> lines = new();

    /// <summary>Keeps a line, and forgets the oldest where there are too many.</summary>
    internal void Add(string line)
    {
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > Most)
                lines.Dequeue();
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (lines)
            return string.Join('\n', lines);
    }
}
