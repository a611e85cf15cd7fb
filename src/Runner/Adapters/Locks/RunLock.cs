using System.Globalization;
using System.Text;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Locks;

/// <summary>A lock that the operating system holds for the process and gives back at its death, however it dies; age never breaks it.</summary>
/// <param name="projectDirectory">Absolute path.</param>
/// <param name="processes">Tells whether the recorded owner lives.</param>
internal sealed class RunLock(string projectDirectory, IProcessTable processes) : IRunLock
{
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    // Together well below the tenth of a second after which a second runner has given up.
    private const int MostTries = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly string folder = Path.Combine(projectDirectory, ".tofa");

    // Beside the lock, because the lock itself cannot be opened by a reader while it is held.
    private string OwnerFile => Path.Combine(folder, "owner");

    /// <inheritdoc/>
    public IDisposable? TryAcquire(out string? holder)
    {
        holder = null;
        FileStream? handle = null;
        try
        {
            Directory.CreateDirectory(folder);
            KeepOutOfGit();
            handle = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            AtomicFile.Replace(OwnerFile, Encoding.UTF8.GetBytes(Record(ProcessTable.Self())), durable: false);
            return new HeldLock(handle, OwnerFile);
        }
        catch (IOException taken) when (handle is null && HeldByAnother.Contains(taken.HResult))
        {
            holder = Holder();
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            handle?.Dispose();
            throw new StateException($".tofa/lock: {DiskFailure.Explain(failure, Path.Combine(folder, "lock"), "Make the project's folder writable and run again.")}", failure);
        }
    }

    /// <summary>That the lock cannot be relied on where the project lies; <c>null</c> where it can.</summary>
    internal string? Caution() => NetworkFolder.KindOf(projectDirectory) is { } kind
        ? $"The project lies on a network file system ({kind}), which is not supported: there a second runner on another machine may not be seen. Run it on one machine only."
        : null;

    /// <inheritdoc/>
    public string? LiveHolder() =>
        ReadOwner() is { } owner && owner.Host == Environment.MachineName && processes.IsAlive(owner.Process) ? Describe(owner) : null;

    private void KeepOutOfGit()
    {
        var ignored = Path.Combine(folder, ".gitignore");
        if (!File.Exists(ignored))
            File.WriteAllText(ignored, "*\n");
    }

    // Who has only just taken the lock has not said so yet, and the record may still be that of somebody who died.
    private string Holder()
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (ReadOwner() is { } owner && IsPossible(owner))
                return Describe(owner);

            Thread.Sleep(Pause);
        }

        return "a process that is not known, because .tofa/owner does not name a live one";
    }

    // Of another machine's processes nothing can be seen from here.
    private bool IsPossible((StartedProcess Process, string Host) owner) => owner.Host != Environment.MachineName || processes.IsAlive(owner.Process);

    private static string Record(StartedProcess self) =>
        string.Create(CultureInfo.InvariantCulture, $"{self.Id}\n{Started(self)}\n{Environment.MachineName}\n");

    private static string Describe((StartedProcess Process, string Host) owner) =>
        string.Create(CultureInfo.InvariantCulture, $"process {owner.Process.Id} on {owner.Host}, started {Started(owner.Process)}");

    private static string Started(StartedProcess process) => process.StartedAt is { } time ? Timestamps.Of(time) : "at an unknown time";

    private (StartedProcess Process, string Host)? ReadOwner()
    {
        try
        {
            var lines = UnixFile.IsStream(OwnerFile) ? [] : File.ReadAllLines(OwnerFile);
            return lines.Length >= 3
                && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var id)
                && DateTimeOffset.TryParse(lines[1], CultureInfo.InvariantCulture, out var started)
                ? (new StartedProcess(id, started), lines[2])
                : null;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
