namespace Tofa.Runner.Ports;

/// <summary>Keeps a second runner away from the same project.</summary>
internal interface IRunLock
{
    /// <summary>Takes the lock, which the system gives back when the process dies.</summary>
    /// <param name="holder">Who holds it, when that is somebody else: process id, start time and host.</param>
    /// <returns>The held lock, or <c>null</c> where somebody else holds it.</returns>
    /// <exception cref="StateException">The disk refused the lock's folder or file.</exception>
    IDisposable? TryAcquire(out string? holder);

    /// <summary>Who runs right now, without touching the lock; <c>null</c> where nobody is known to.</summary>
    string? LiveHolder();
}
