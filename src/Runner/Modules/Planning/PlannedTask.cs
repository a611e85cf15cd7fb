using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>What planning needs to know about a task.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Its status.</param>
/// <param name="DependsOn">The ids it waits for.</param>
internal sealed record PlannedTask(string Id, TaskState Status, IReadOnlyList<string> DependsOn)
{
    /// <summary>Those of them that have to be DONE, because SKIPPED is not enough (decision C-7).</summary>
    public IReadOnlyList<string> RequiresDone { get; init; } = [];

    /// <summary>Whether it was ever started.</summary>
    public bool HasRun { get; init; }

    /// <summary>Whether a person does it, so that it keeps that person busy.</summary>
    public bool IsManual { get; init; }
}
