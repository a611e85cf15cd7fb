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

    /// <summary>The most that each call under way may cost, by its task.</summary>
    private ImmutableDictionary<string, decimal> UnderWay { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>The most that the run costs, if nothing more is called.</summary>
    internal decimal Expected => Run + UnderWay.Values.Sum();

    /// <summary>Whether a call is under way.</summary>
    internal bool IsCalling => !UnderWay.IsEmpty;

    /// <summary>An attempt at a task begins.</summary>
    internal Tally Begin(string taskId) => this with { ByTask = ByTask.Remove(taskId), Unknown = Unknown.Remove(taskId) };

    /// <summary>A call was made.</summary>
    /// <param name="taskId">By which task.</param>
    /// <param name="cost">Its cost; <c>null</c> where that is not known.</param>
    internal Tally Add(string taskId, decimal? cost) => new(
        Run + (cost ?? 0),
        ByTask.SetItem(taskId, Of(taskId) + (cost ?? 0)),
        cost is null ? Unknown.Add(taskId) : Unknown)
    { UnderWay = UnderWay };

    /// <summary>A call is made.</summary>
    /// <param name="taskId">By which task.</param>
    /// <param name="most">The most that it may cost; 0 where no price is known.</param>
    internal Tally Reserve(string taskId, decimal most) => this with { UnderWay = UnderWay.SetItem(taskId, most) };

    /// <summary>A task's call has come to its end.</summary>
    internal Tally Release(string taskId) => this with { UnderWay = UnderWay.Remove(taskId) };

    /// <summary>What the calls of a task's present attempt cost, as far as that is known.</summary>
    internal decimal Of(string taskId) => ByTask.GetValueOrDefault(taskId);

    /// <summary>The same for people, such as <c>0.0123 USD</c>; <c>null</c> where there was no call, or one of unknown cost.</summary>
    internal string? Estimate(string taskId) => ByTask.ContainsKey(taskId) && !Unknown.Contains(taskId) ? $"{Usd.Of(Of(taskId))} USD" : null;
}
