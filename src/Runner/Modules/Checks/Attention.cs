using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Checks;

/// <summary>Tells the tasks that need a person's attention from those that just run.</summary>
internal static class Attention
{
    /// <summary>Whether a person may be asked something while the task is at work: a script asks nothing of its own, but its runbook may.</summary>
    internal static bool IsNeeded(TaskDefinition task) =>
        task.Kind != TaskKind.AutomatedScript || task.Gates.Count > 0 || task.Pauses.Count > 0 || Certainties.NeedsPerson(task.Certainty);
}
