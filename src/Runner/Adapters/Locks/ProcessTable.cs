using System.ComponentModel;
using System.Diagnostics;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Locks;

/// <summary>The system's processes.</summary>
internal sealed class ProcessTable : IProcessTable
{
    // The system counts a start in ticks since boot, so it comes back a little different after the clock was set.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    /// <summary>This process.</summary>
    internal static StartedProcess Self()
    {
        using var self = Process.GetCurrentProcess();
        return new StartedProcess(self.Id, self.StartTime.ToUniversalTime());
    }

    /// <inheritdoc/>
    public bool IsAlive(StartedProcess process)
    {
        try
        {
            using var found = Process.GetProcessById(process.Id);
            return !found.HasExited && !IsZombie(process.Id)
                && (process.StartedAt is not { } started || (found.StartTime.ToUniversalTime() - started).Duration() < Tolerance);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public bool IsAtWork(StartedProcess process) => IsAlive(process) || IsSessionLeftBehind(process.Id);

    /// <inheritdoc/>
    public IReadOnlyList<StartedProcess> AtWork(IReadOnlyList<StartedProcess> processes)
    {
        if (!OperatingSystem.IsLinux() || processes.Count == 0)
            return [.. processes.Where(IsAtWork)];

        // The table of processes is read once and not once for each.
        var sessions = ProcessStat.All().Where(stat => !stat.IsZombie).Select(stat => stat.Session).ToHashSet();
        return [.. processes.Where(process => sessions.Contains(process.Id) ? IsAtWork(process) : IsAlive(process))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> SessionsWith(string variable)
    {
        if (!OperatingSystem.IsLinux())
            return [];

        var own = ProcessStat.Of(Environment.ProcessId)?.Session;
        return [.. ProcessVariables.Holders(variable).Select(ProcessStat.Of).OfType<ProcessStat>().Where(stat => !stat.IsZombie && stat.Session != own).Select(stat => stat.Session).Distinct()];
    }

    // A killed process stays listed until its parent asks for it; it runs no more.
    private static bool IsZombie(int id) => ProcessStat.Of(id) is { IsZombie: true };

    // An attempt has a session of its own, and the system gives its number to nobody else while a process is in it. Where there is no /proc, only the first process is known.
    private static bool IsSessionLeftBehind(int id) =>
        OperatingSystem.IsLinux() && ProcessStat.Of(id) is null or { IsZombie: true } && ProcessStat.All().Any(stat => stat.Session == id && !stat.IsZombie);
}
