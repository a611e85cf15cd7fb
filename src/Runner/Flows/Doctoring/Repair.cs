using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>What a fix writes, or would.</summary>
/// <param name="files">The project's files; a rehearsal notes what would be written.</param>
/// <param name="journal">The journal.</param>
/// <param name="reader">Reads files and journal together.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="survey">Deletes temporary files.</param>
internal sealed class Repair(IProjectFiles files, Journal journal, SituationReader reader, MirrorWriter mirror, IProjectSurvey survey)
{
    /// <summary>Writes; the lock is held.</summary>
    /// <returns>Why it could not be done; <c>null</c> where it was.</returns>
    /// <exception cref="StateException">The disk refused.</exception>
    internal StopView? Carry()
    {
        var refused = Mirror();
        if (refused is null)
            survey.DeleteLeftovers();

        return refused;
    }

    /// <summary>Tells what would be written; the files and the journal are those of a rehearsal.</summary>
    /// <returns>Why it could not be done; <c>null</c> where it could.</returns>
    internal StopView? Rehearse(out IReadOnlyList<DifferenceRow> differences)
    {
        var refused = Mirror();
        differences = [.. ((Rehearsal)files).Replaced.Select(file => DoctorViews.Difference(file.Key, files.ReadText(file.Key) ?? string.Empty, file.Value))];
        return refused;
    }

    // A runbook that does not compile keeps its mirrors as they are; the rest is set right all the same.
    private StopView? Mirror()
    {
        journal.Open();
        if (reader.Read(journal.History, out _) is not { } situation)
            return null;

        if (Drift.Drafts(situation) is { Count: > 0 } drafts)
            journal.Append(drafts);

        return mirror.Write(situation) is MirrorOutcome.Refused refused ? refused.Stop : null;
    }
}
