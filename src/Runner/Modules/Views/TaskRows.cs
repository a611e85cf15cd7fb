using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Views;

/// <summary>Builds the rows of task lists.</summary>
internal static class TaskRows
{
    /// <summary>A row for every task, in order.</summary>
    internal static IReadOnlyList<TaskRow> Of(Situation situation) =>
        [.. situation.Tasks.Zip(Blockers.For(situation.Plan), (task, blockage) => new TaskRow(
            task.Id,
            task.Definition.Name,
            task.Definition.Kind.ToYaml(),
            task.Status.ToYaml(),
            task.Definition.DependsOn,
            task.Definition.RequiresDone,
            blockage.WaitsFor,
            task.Definition.DetailFile)
        {
            WaitsFor = WaitText.Of(blockage),
        })];
}
