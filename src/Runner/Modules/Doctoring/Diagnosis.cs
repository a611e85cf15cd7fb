using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Interruptions;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Takeovers;

namespace Tofa.Runner.Modules.Doctoring;

/// <summary>Says what is not as it should be, what that means and what to do.</summary>
/// <param name="seen">What was seen.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class Diagnosis(Examination seen, Invocation invocation)
{
    // On these .NET takes no lock at all, or takes one that other machines do not see.
    private static readonly string[] Unlocked = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "fuse.sshfs", "9p"];

    private string Fix => $"{invocation.Command("doctor --fix")} sets it right";

    /// <summary>All findings, what stops everything first.</summary>
    internal IReadOnlyList<Finding> Findings() =>
    [
        .. seen.Obstacles.Select(obstacle => new Finding(FindingKind.Access, obstacle.Path, obstacle.Reason, obstacle.Remedy)),
        .. seen.Failures.Where(failure => !seen.Obstacles.Any(obstacle => failure.StartsWith(obstacle.Path, StringComparison.Ordinal))).Select(Unreadable),
        .. seen.Problems.Select(Known),
        .. seen.IsTorn && seen.Runner is null ? [Torn()] : Array.Empty<Finding>(),
        .. FileSystem(),
        .. seen.Changed.Select(task => new Finding(FindingKind.StaleBuild, task, "the project was built from another runbook than the one on the disk, so it runs nothing", invocation.Build ?? "dotnet build")),
        .. seen.Situation is null ? [] : Tasks(seen.Situation),
        .. seen.Leftovers.Where(_ => seen.Runner is null).Select(path => new Finding(FindingKind.Leftover, path, "a killed runner left this temporary file; nothing reads it", Fix)),
        .. seen.Missing.Select(program => new Finding(FindingKind.Program, program.Place, $"the program '{program.Name}' is not there, or may not be executed", program.Remedy)),
    ];

    // What --fix sets right is no mistake to look for in the file.
    private Finding Known(Finding problem) => seen.Situation?.Tasks.Any(task => Drift.IsIn(task)
            && problem.Place.StartsWith($"{task.Definition.DetailFile}(", StringComparison.Ordinal)
            && problem.Meaning.Contains(ProblemKinds.StatusDrift.Id, StringComparison.Ordinal)) == true
        ? problem with { Kind = FindingKind.Drift, Remedy = Fix }
        : problem;

    private static Finding Unreadable(string failure)
    {
        var place = failure.Split(": ", 2);
        return new Finding(FindingKind.Journal, place[0], place[^1], "no run goes on before that is settled");
    }

    private Finding Torn() => new(
        FindingKind.TornJournal, "logs/run_log.jsonl", "its last line was cut off by a crash; it was never acted upon", $"{Fix}, and so does the next run: it is moved aside");

    private static Finding Lost(LostJournal lost) =>
        new(FindingKind.LostJournal, RunTraces.Journal, $"it is missing or empty, although tasks were run here; {LostJournal.Loss}. {lost.Meaning}", LostJournal.Remedy);

    private IEnumerable<Finding> FileSystem() => seen.FileSystem is { } kind && Unlocked.Contains(kind, StringComparer.OrdinalIgnoreCase)
        ? [new Finding(FindingKind.FileSystem, ".tofa/lock", $"the project lies on '{kind}', which does not keep two runners apart; that is not supported", "keep the project on a local disk, or see to it that only one runner is at work")]
        : [];

    private IEnumerable<Finding> Tasks(Situation situation) =>
    [
        .. LostJournal.Of(situation) is { } lost && seen.Runner is null ? [Lost(lost)] : Array.Empty<Finding>(),
        .. situation.Tasks.SelectMany(Status),
        .. situation.Tasks.SelectMany(Spent),
        .. situation.Tasks.Where(task => seen.Survivors.ContainsKey(task.Id)).Select(Survivor),
        .. seen.RelayFiles.Where(file => !IsAwaited(situation, file)).Select(file => new Finding(FindingKind.Relay, file, "no open task waits for this file of the relay", "delete it once you need it no more")),
    ];

    private IEnumerable<Finding> Status(TaskSituation task)
    {
        var place = $"task '{task.Id}'";
        if (seen.Runner is null && task.Reconciliation is Reconciliation.MirrorBehind)
            yield return new Finding(FindingKind.MirrorBehind, place, $"the journal says {task.Status.ToYaml()} and a YAML file may still show an older status", $"{Fix}, and so does the next run");

        if (task.Reconciliation is Reconciliation.Edited edit)
            yield return new Finding(FindingKind.Edited, place, $"{edit.From.ToYaml()} was edited to {edit.Status.ToYaml()} in {(edit.InRunbook ? "the runbook" : "the detail file")}", "nothing, where that was meant: the next run takes note of it");

        if (seen.Runner is null && task.Status == TaskState.Running)
            yield return new Finding(FindingKind.Interrupted, place, $"it is RUNNING and nobody runs it: {InterruptionText.Cause(task.Facts.History)}", $"say what becomes of it: {invocation.Command("run --on-interrupted")} retry, error or done");
    }

    private static IEnumerable<Finding> Spent(TaskSituation task)
    {
        var (budget, spent) = (task.Definition.Ai?.BudgetUsd, task.Facts.History.Spent);
        return !Blockers.Satisfies(task.Status) && spent >= budget
            ? [new Finding(FindingKind.Budget, $"task '{task.Id}'", $"its budget is spent: {Usd.Of(spent)} of {Usd.Of(budget)} USD, so no model is asked", "raise ai_details.budget_usd in its detail file, or write its artifact by hand and set it DONE")]
            : [];
    }

    private Finding Survivor(TaskSituation task) => new(
        FindingKind.Survivor,
        $"task '{task.Id}'",
        $"process {string.Join(", ", seen.Survivors[task.Id])} of an earlier attempt is still at work, so the task is not started again",
        $"wait until it is gone, or end it: {string.Join("; ", seen.Survivors[task.Id].Select(invocation.Kill))}");

    private static bool IsAwaited(Situation situation, string file) =>
        situation.Tasks.Any(task => task.Definition.Kind == TaskKind.AiAssisted && !Blockers.Satisfies(task.Status) && Path.GetFileName(file).StartsWith($"{SafeName.For(task.Id)}.", StringComparison.Ordinal)
            && !file.EndsWith(".stale.md", StringComparison.Ordinal));
}
