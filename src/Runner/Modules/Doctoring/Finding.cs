namespace Tofa.Runner.Modules.Doctoring;

/// <summary>One thing that is not as it should be.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where: a path, a path with line and column, or a task.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record Finding(FindingKind Kind, string Place, string Meaning, string Remedy)
{
    /// <summary>Whether <c>--fix</c> sets it right: only what is written again from the journal or the runbook, or was never acted upon.</summary>
    internal bool IsFixable => Kind is FindingKind.TornJournal or FindingKind.MirrorBehind or FindingKind.Drift or FindingKind.Leftover;

    /// <summary>Whether it is a mistake that keeps what it is about from working, and not only a surprise.</summary>
    internal bool IsMistake => Kind is FindingKind.Prices or FindingKind.Recording or FindingKind.Setting;

    /// <summary>Whether no run could read or write its state.</summary>
    internal bool StopsState => Kind is FindingKind.Access or FindingKind.Journal;
}
