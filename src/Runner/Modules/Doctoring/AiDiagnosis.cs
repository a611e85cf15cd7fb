using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Prices;

namespace Tofa.Runner.Modules.Doctoring;

/// <summary>Says what is wrong with prices, recordings and settings, what that means and what to do.</summary>
/// <param name="seen">What was seen.</param>
/// <param name="tasks">The runbook's tasks.</param>
internal sealed class AiDiagnosis(AiExamination seen, IReadOnlyList<TaskDefinition> tasks)
{
    private const string ErrorMark = ": error: ";

    // Others have variables of the same family: only what is nearly one of ours was probably meant to be it.
    private const string VendorPrefix = "OPENAI_";

    private readonly IReadOnlyList<TaskDefinition> assisted = [.. tasks.Where(task => task.Kind == TaskKind.AiAssisted)];

    /// <summary>All findings.</summary>
    internal IReadOnlyList<Finding> Findings() =>
    [
        .. seen.PriceErrors.Select(error => Placed(FindingKind.Prices, error, $"correct {PriceTableReader.FileName}; until then no run begins")),
        .. seen.Recordings.SelectMany(recording => recording.Value).Select(error => Placed(FindingKind.Recording, error, "correct it, or let --ai record write it anew")),
        .. assisted.Count == 0 ? [] : seen.Settings.Problems.Select(Setting),
        .. seen.DotEnv.Problems.Select(LeftOut),
        .. seen.Places.Keys.Where(IsUnknown).Order(StringComparer.Ordinal).Select(Unknown),
        .. seen.Telemetry.Select(problem => new Finding(FindingKind.UnusedSetting, "environment", problem, "correct it, or leave it out where nobody collects telemetry")),
        .. seen.Recordings.Keys.Where(IsUnused).Select(path => new Finding(FindingKind.UnusedRecording, path, "no AI-assisted task has an id for which a recording is called that, so nothing reads it", "rename it after its task, or delete it")),
        .. Unpriced(),
    ];

    private static Finding Placed(FindingKind kind, string error, string remedy) =>
        error.IndexOf(ErrorMark, StringComparison.Ordinal) is var mark and > 0
            ? new Finding(kind, error[..mark], error[(mark + ErrorMark.Length)..], remedy)
            : LeftOut(error) with { Kind = kind, Remedy = remedy };

    private static Finding LeftOut(string problem) => problem.Split(": ", 2) is [var place, var meaning]
        ? new Finding(FindingKind.UnusedSetting, place, meaning, "correct it")
        : new Finding(FindingKind.UnusedSetting, string.Empty, problem, "correct it");

    private Finding Setting(SettingProblem problem) =>
        new(FindingKind.Setting, seen.Places.GetValueOrDefault(problem.Variable, "environment"), $"{problem.Variable} {problem.Meaning}, so no model is asked", problem.Remedy);

    private static bool IsUnknown(string name) =>
        !OpenAiSettings.Variables.Contains(name)
        && (name.StartsWith(OpenAiSettings.OwnPrefix, StringComparison.Ordinal) || (name.StartsWith(VendorPrefix, StringComparison.Ordinal) && Suggestion.Nearest(name, OpenAiSettings.Variables) is not null));

    private Finding Unknown(string name) => new(
        FindingKind.UnusedSetting, seen.Places[name], $"{name} is no setting of the runner, so it changes nothing",
        Suggestion.Remedy(name, OpenAiSettings.Variables, $"the settings are {string.Join(", ", OpenAiSettings.Variables)}"));

    private bool IsUnused(string path) => !assisted.Any(task => RecordingPath.For(task.Id) == path);

    // Only where a model is really asked: a recording and a relay cost nothing.
    private IEnumerable<Finding> Unpriced() =>
        from task in assisted
        let model = task.Ai?.Model ?? seen.Settings.Model ?? OpenAiSettings.UsualModel
        where seen.Settings.IsConfigured && (task.Ai?.BudgetUsd ?? task.Ai?.RunBudgetUsd) is not null && seen.Prices?.Find(model) is null && seen.PriceErrors.Count == 0
        select new Finding(FindingKind.Budget, $"task '{task.Id}'", $"a budget limits its calls, and the price of '{model}' is not known, so they count nothing against it", $"add the model to {PriceTableReader.FileName}");
}
