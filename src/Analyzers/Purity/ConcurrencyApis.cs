using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Purity;

/// <summary>
/// What starts, stops or waits for something that runs beside the code. Asynchronous methods, <c>await</c>, finished tasks and
/// <c>Task.WhenAll</c> only pass on what somebody else started; <c>lock</c> and <c>Interlocked</c> protect state, which has rules of its own.
/// </summary>
internal static class ConcurrencyApis
{
    /// <summary>The table; topics complete the sentence "which reaches …".</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        T:System.Threading.Thread.* = other threads
        T:System.Threading.ThreadPool = other threads
        T:System.ComponentModel.BackgroundWorker = other threads
        T:System.Threading.Tasks.Parallel = other threads
        T:System.Linq.ParallelEnumerable = other threads
        T:System.Linq.ParallelQuery+ = other threads
        T:System.Collections.Concurrent.Partitioner+ = other threads
        N:System.Threading.Tasks.Dataflow = other threads
        M:System.Threading.Tasks.Task.#ctor = other threads
        M:System.Threading.Tasks.Task`1.#ctor = other threads
        M:System.Threading.Tasks.Task.Run = other threads
        M:System.Threading.Tasks.Task.Start = other threads
        M:System.Threading.Tasks.Task.RunSynchronously = other threads
        M:System.Threading.Tasks.Task.WhenAny = other threads
        M:System.Threading.Tasks.Task.WaitAny = other threads
        M:System.Threading.Tasks.TaskFactory.StartNew = other threads
        M:System.Threading.Tasks.TaskFactory`1.StartNew = other threads
        T:System.Threading.WaitHandle+ = other threads
        T:System.Threading.Barrier = other threads
        T:System.Threading.CountdownEvent = other threads
        T:System.Threading.ManualResetEventSlim = other threads
        M:System.Threading.Monitor.Wait = other threads
        M:System.Threading.Monitor.Pulse = other threads
        M:System.Threading.Monitor.PulseAll = other threads

        M:System.Threading.Tasks.Task.Delay = a timer
        T:System.Threading.Timer = a timer
        T:System.Threading.ITimer+ = a timer
        T:System.Threading.PeriodicTimer = a timer
        T:System.Timers.Timer+ = a timer
        T:System.Windows.Forms.Timer+ = a timer
        T:System.Windows.Threading.DispatcherTimer+ = a timer
        M:System.TimeProvider.CreateTimer = a timer
        M:System.Threading.Tasks.TimeProviderTaskExtensions.Delay = a timer
        M:System.Threading.CancellationTokenSource.#ctor(System.Int32) = a timer
        M:System.Threading.CancellationTokenSource.#ctor(System.TimeSpan) = a timer
        M:System.Threading.CancellationTokenSource.#ctor(System.TimeSpan,System.TimeProvider) = a timer
        M:System.Threading.CancellationTokenSource.CancelAfter = a timer
        """);
}
