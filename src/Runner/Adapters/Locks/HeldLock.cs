namespace Tofa.Runner.Adapters.Locks;

/// <summary>The lock while this process holds it.</summary>
/// <param name="handle">The open lock file; closing it gives the lock back.</param>
/// <param name="ownerFile">Who holds it; gone before the lock is, so that nobody reads of an owner who left.</param>
internal sealed class HeldLock(FileStream handle, string ownerFile) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        using (handle)
            File.Delete(ownerFile);
    }
}
