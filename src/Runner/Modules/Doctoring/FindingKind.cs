namespace Tofa.Runner.Modules.Doctoring;

/// <summary>What the doctor looks for.</summary>
internal enum FindingKind
{
    /// <summary>A file or folder that cannot be read or written.</summary>
    Access,

    /// <summary>The journal holds a line that is no record.</summary>
    Journal,

    /// <summary>There is no journal, although there have been runs.</summary>
    LostJournal,

    /// <summary>The journal's last line was cut off.</summary>
    TornJournal,

    /// <summary>A mistake in the runbook, at its place.</summary>
    Problem,

    /// <summary>The build is older than the runbook.</summary>
    StaleBuild,

    /// <summary>A YAML file shows an older status than the journal.</summary>
    MirrorBehind,

    /// <summary>A detail file shows another status than the runbook, and the journal knows nothing of the task.</summary>
    Drift,

    /// <summary>A status was edited by hand and no run has taken note of it yet.</summary>
    Edited,

    /// <summary>A task is RUNNING and nobody runs it.</summary>
    Interrupted,

    /// <summary>A process of an earlier attempt lives on.</summary>
    Survivor,

    /// <summary>A temporary file that a killed runner left.</summary>
    Leftover,

    /// <summary>A file of the manual relay that nobody waits for.</summary>
    Relay,

    /// <summary>A program that is not there.</summary>
    Program,

    /// <summary>A mistake in the project's own prices, at its place.</summary>
    Prices,

    /// <summary>A mistake in a recording, at its place.</summary>
    Recording,

    /// <summary>A variable whose value cannot be used.</summary>
    Setting,

    /// <summary>A recording that no task reads.</summary>
    UnusedRecording,

    /// <summary>Something in <c>.env</c> or the environment that looks like a setting and is none.</summary>
    UnusedSetting,

    /// <summary>A budget that is spent, or that limits nothing because a price is not known.</summary>
    Budget,

    /// <summary>A file system that keeps no locks.</summary>
    FileSystem,
}
