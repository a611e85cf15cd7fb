using System.Diagnostics;

namespace Tofa.Runner.Adapters.Locks;

/// <summary>The lock while this process holds it.</summary>
/// <param name="handle">The open lock file; closing it gives the lock back.</param>
/// <param name="ownerFile">Who holds it; gone before the lock is, so that nobody reads of an owner who left.</param>
internal sealed class HeldLock(FileStream handle, string ownerFile) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        using var closing = handle;
        try
        {
            File.Delete(ownerFile);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The record of an owner who is gone blocks nobody, and what the run ended with has to be told.
            Trace.WriteLine(refused.Message);
        }
    }
}
