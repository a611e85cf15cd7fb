using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>Sets right what is safe to set right, after it was shown: YAML files that are behind the journal, temporary files, a torn last line.</summary>
/// <param name="doctor">Looks.</param>
/// <param name="rehearsal">Tells what would be written.</param>
/// <param name="repair">Writes it.</param>
/// <param name="runLock">Keeps runners away meanwhile.</param>
/// <param name="terminal">The person.</param>
/// <param name="views">Puts the results into words.</param>
/// <param name="stops">Puts refusals into words.</param>
internal sealed class FixFlow(DoctorFlow doctor, Repair rehearsal, Repair repair, IRunLock runLock, ITerminal terminal, DoctorViews views, Stops stops)
{
    /// <summary>Looks, shows, asks and writes.</summary>
    /// <exception cref="StateException">A file cannot be read or written.</exception>
    internal View Fix(Consent consent, CancellationToken cancellationToken)
    {
        var before = doctor.Look();
        if (!before.Any(finding => finding.IsFixable))
            return views.Found(before, [], consent == Consent.Denied);

        if (rehearsal.Rehearse(out var differences) is { } refused)
            return refused;

        if (consent == Consent.Denied)
            return views.Found(before, differences, dryRun: true);

        if (consent == Consent.Ask && !IsAgreed(before, differences, cancellationToken))
            return views.Unconfirmed(before, differences);

        return Apply() ?? (View)views.Fixed(before, doctor.Look(), differences);
    }

    private StopView? Apply()
    {
        using var held = runLock.TryAcquire(out var holder);
        return held is null ? stops.Locked(holder, "nothing was set right") : repair.Carry();
    }

    private bool IsAgreed(IReadOnlyList<Finding> found, IReadOnlyList<DifferenceRow> differences, CancellationToken cancellationToken)
    {
        if (!terminal.CanAsk)
            return false;

        foreach (var finding in found.Where(finding => finding.IsFixable))
            terminal.Say($"{finding.Place}: {finding.Meaning}");

        foreach (var difference in differences)
            terminal.Say(string.Join('\n', [difference.File, .. difference.Lines]));

        return AnswerText.Parse(terminal.Ask("Set this right? y (yes), anything else (no): ", cancellationToken) ?? string.Empty) is { Key: AnswerKey.Yes };
    }
}
