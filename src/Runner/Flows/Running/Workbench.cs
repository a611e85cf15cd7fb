using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Flows.Running;

/// <summary>Holds what is at work.</summary>
/// <param name="attempts">Executes tasks.</param>
/// <param name="options">How the run was asked to behave.</param>
/// <param name="cancellationToken">Ends everything.</param>
internal sealed class Workbench(Attempts attempts, RunOptions options, CancellationToken cancellationToken) : IDisposable
{
    private readonly CancellationTokenSource abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private readonly List<Task<Attempt>> open = [];

    /// <summary>Whether nothing is at work.</summary>
    internal bool IsIdle => open.Count == 0;

    /// <summary>Sets a task to work.</summary>
    internal void Launch(Attempt attempt) => open.Add(attempts.ExecuteAsync(attempt, options, abandoned.Token));

    /// <summary>Takes away what has come to its end, in the order in which it was launched.</summary>
    internal async Task<IReadOnlyList<Attempt>> TakeEndedAsync()
    {
        var ended = open.Where(work => work.IsCompleted).ToList();
        open.RemoveAll(ended.Contains);
        return await Task.WhenAll(ended).ConfigureAwait(false);
    }

    /// <summary>Waits until something comes to its end; not at all where nothing is at work.</summary>
    /// <param name="other">What else ends the waiting.</param>
    internal async Task WaitAsync(Func<CancellationToken, Task> other)
    {
        if (IsIdle)
            return;

        using var awake = new CancellationTokenSource();
        await Task.WhenAny([.. open, other(awake.Token)]).ConfigureAwait(false);
        await awake.CancelAsync().ConfigureAwait(false);
    }

    /// <summary>Ends everything that is at work and waits for it: nothing may go on that nobody journals.</summary>
    internal async Task AbandonAsync()
    {
        if (IsIdle)
            return;

        await abandoned.CancelAsync().ConfigureAwait(false);
        await ((Task)Task.WhenAll(open)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose() => abandoned.Dispose();
}
