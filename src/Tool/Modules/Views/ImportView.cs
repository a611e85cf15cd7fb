using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Importing;

namespace Tofa.Tool.Modules.Views;

/// <summary>What an import did, or would do.</summary>
/// <param name="Format">What was imported.</param>
/// <param name="DryRun">Whether nothing was written.</param>
/// <param name="Runbook">The runbook, as it is typed from the starting folder.</param>
/// <param name="Added">Tasks that the runbook did not have.</param>
/// <param name="Kept">Tasks that it has, which stay as they are.</param>
/// <param name="Unreadable">What could not be read, at its place.</param>
/// <param name="LeftOut">Dependencies that could not be met, at their places.</param>
/// <param name="Remarks">What has no counterpart, and what became of it.</param>
/// <param name="Files">The files that were written, or would be, relative to the project.</param>
internal sealed record ImportView(
    ImportFormat Format,
    bool DryRun,
    string Runbook,
    IReadOnlyList<ImportTaskRow> Added,
    IReadOnlyList<ImportTaskRow> Kept,
    IReadOnlyList<ImportRow> Unreadable,
    IReadOnlyList<ImportRow> LeftOut,
    IReadOnlyList<ImportRow> Remarks,
    IReadOnlyList<string> Files) : View("import")
{
    /// <summary>1 where something did not get into the runbook, so that a script can tell.</summary>
    public override int ExitCode => ExitCodes.Of(Unreadable.Count + LeftOut.Count == 0 ? StopKind.Done : StopKind.Refused);
}
