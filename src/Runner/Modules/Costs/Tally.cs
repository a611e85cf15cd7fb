using System.Collections.Immutable;

namespace Tofa.Runner.Modules.Costs;

/// <summary>What the model calls of a run cost so far, in US dollars, as far as that is known.</summary>
/// <param name="Run">All of them.</param>
/// <param name="ByTask">Those of each task's present attempt.</param>
/// <param name="Unknown">The tasks with a call of the present attempt whose cost is not known.</param>
internal sealed record Tally(decimal Run, ImmutableDictionary<string, decimal> ByTask, ImmutableHashSet<string> Unknown)
{
    /// <summary>No call was made.</summary>
    internal static Tally Empty { get; } = new(0, ImmutableDictionary<string, decimal>.Empty, []);

    /// <summary>An attempt at a task begins.</summary>
    internal Tally Begin(string taskId) => this with { ByTask = ByTask.Remove(taskId), Unknown = Unknown.Remove(taskId) };

    /// <summary>A call was made.</summary>
    /// <param name="taskId">By which task.</param>
    /// <param name="cost">Its cost; <c>null</c> where that is not known.</param>
    internal Tally Add(string taskId, decimal? cost) => new(
        Run + (cost ?? 0),
        ByTask.SetItem(taskId, Of(taskId) + (cost ?? 0)),
        cost is null ? Unknown.Add(taskId) : Unknown);

    /// <summary>What the calls of a task's present attempt cost, as far as that is known.</summary>
    internal decimal Of(string taskId) => ByTask.GetValueOrDefault(taskId);

    /// <summary>The same for people, such as <c>0.0123 USD</c>; <c>null</c> where there was no call, or one of unknown cost.</summary>
    internal string? Estimate(string taskId) => ByTask.ContainsKey(taskId) && !Unknown.Contains(taskId) ? $"{Usd.Of(Of(taskId))} USD" : null;
}
