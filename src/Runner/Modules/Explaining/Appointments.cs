using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Checks;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Explaining;

/// <summary>Says where a run will need a person for a task, or may refuse its result.</summary>
internal static class Appointments
{
    /// <summary>In the order in which a run comes to them.</summary>
    internal static IReadOnlyList<string> Of(TaskSituation task)
    {
        var definition = task.Definition;
        var before = StartReasons.Of(definition, CheckFacts.Before(definition, task.Facts.History.Attempts));
        var after = definition.Pauses.Where(pause => pause.Moment == PauseMoment.After).Select(PauseText.Of);
        return [.. before, .. Work(definition.Kind), .. definition.Gates.Select(gate => $"Its result has to pass the gate {gate.Title}: {gate.Condition}."), .. after];
    }

    private static string[] Work(TaskKind kind) => kind switch
    {
        TaskKind.Manual => ["A person does it, and says so at a terminal or with --answers."],
        TaskKind.AiAssisted => ["A person reviews the model's answer, at a terminal or with --answers."],
        _ => [],
    };
}
