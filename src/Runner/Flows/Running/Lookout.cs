using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Sees that people, or scripts, changed the runbook's files while a run goes on.</summary>
/// <param name="files">The project's files.</param>
/// <param name="clock">Measures what looking costs.</param>
internal sealed class Lookout(IProjectFiles files, TimeProvider clock)
{
    // In a small project a look precedes every task; in one of ten thousand files looking must not be what the run does.
    private static readonly Pace Pace = new(TimeSpan.Zero, Share: 20);
    private long? looked;
    private TimeSpan cost;

    /// <summary>Whether the files changed since they were read, as far as it is time to look again.</summary>
    /// <exception cref="StateException">A folder cannot be read.</exception>
    internal bool SeesChange() => Pace.Left(looked is { } last ? clock.GetElapsedTime(last) : null, cost) == TimeSpan.Zero && FindsChange();

    /// <summary>Whether the files changed since they were read.</summary>
    /// <exception cref="StateException">A folder cannot be read.</exception>
    internal bool FindsChange()
    {
        var start = clock.GetTimestamp();
        var changed = files.HasChanged();
        looked = clock.GetTimestamp();
        cost = clock.GetElapsedTime(start, looked.Value);
        return changed;
    }
}
