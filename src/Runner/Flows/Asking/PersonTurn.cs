namespace Tofa.Runner.Flows.Asking;

/// <summary>Gives tasks that are at work at once their turn to talk with the one person there is: a review is never in the middle of another.</summary>
internal sealed class PersonTurn
{
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;

    /// <summary>Waits for the turn, in the order in which it was asked for, talks, and passes it on.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled meanwhile.</exception>
    internal async Task<T> TakeAsync<T>(Func<Task<T>> talk, CancellationToken cancellationToken)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Queue(mine.Task);
        try
        {
            await before.WaitAsync(cancellationToken).ConfigureAwait(false);
            return await talk().ConfigureAwait(false);
        }
        finally
        {
            // Whoever stops waiting does not let the next one in before the one who talks.
            _ = before.ContinueWith(_ => mine.SetResult(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private Task Queue(Task mine)
    {
        lock (gate)
        {
            var before = last;
            last = mine;
            return before;
        }
    }
}
