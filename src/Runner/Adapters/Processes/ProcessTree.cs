using System.Diagnostics;
using System.Runtime.InteropServices;
using Tofa.Runner.Adapters.Processes.Spawning;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Stops a process with all its descendants.</summary>
internal static class ProcessTree
{
    /// <summary>The signal of Ctrl-C.</summary>
    internal const int Interrupt = 2;

    /// <summary>The signal that asks for an end.</summary>
    internal const int Terminate = 15;

    private const int Kill = 9;

    /// <summary>Sends polite signals one after the other, then ends what is left by force.</summary>
    /// <param name="process">The process.</param>
    /// <param name="signals">The polite signals.</param>
    /// <param name="limits">How long each may take.</param>
    internal static async Task StopAsync(IChild process, IReadOnlyList<int> signals, ProcessLimits limits)
    {
        foreach (var signal in OperatingSystem.IsWindows() ? [] : signals)
        {
            SignalGroup(process.Id, signal);
            if (await Task.WhenAny(process.Exit, Task.Delay(limits.StopGrace, limits.Haste)).ConfigureAwait(false) == process.Exit || limits.Haste.IsCancellationRequested)
                break;
        }

        KillAll(process.Id);
        await Task.WhenAny(process.Exit, Task.Delay(limits.StopGrace)).ConfigureAwait(false);
    }

    private static void KillAll(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or AggregateException or System.ComponentModel.Win32Exception)
        {
            // It has exited already, or a descendant may not be touched: the group's signal below reaches who is left.
            Trace.WriteLine(gone.Message);
        }

        if (!OperatingSystem.IsWindows())
            SignalGroup(id, Kill);
    }

    // Without a group of its own the process shares the runner's, which must not be hit: then the single process gets the signal.
    private static void SignalGroup(int id, int signal) => _ = SendSignal(ProcessStart.OwnsGroup ? -id : id, signal);

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int id, int signal);
}
