using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Answers;

/// <summary>Answers that were read before the run.</summary>
internal sealed class PreparedAnswers : IAnswers
{
    private readonly Dictionary<string, Queue<string>> left = new(StringComparer.Ordinal);

    /// <summary>Keeps the answers of each task.</summary>
    internal PreparedAnswers(IReadOnlyDictionary<string, IReadOnlyList<string>> answers)
    {
        foreach (var (taskId, texts) in answers)
            left[taskId] = new Queue<string>(texts);
    }

    /// <summary>No answers at all.</summary>
    internal static PreparedAnswers None { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <inheritdoc/>
    public string? Peek(string taskId) => left.TryGetValue(taskId, out var queue) && queue.TryPeek(out var next) ? next : null;

    /// <inheritdoc/>
    public string? Take(string taskId) => left.TryGetValue(taskId, out var queue) && queue.TryDequeue(out var next) ? next : null;
}
