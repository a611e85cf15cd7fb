using Tofa.Model.Runbooks;

namespace Tofa.Generators.Pipeline;

/// <summary>All that one generated task class depends on.</summary>
/// <param name="ClassName">The class's name, unique in the runbook ignoring case.</param>
/// <param name="Task">What the runbook says.</param>
public sealed record TaskModel(string ClassName, TaskDefinition Task)
{
    /// <summary>Whether the C# type that the task names cannot be created, so that code which does would not compile (ADR 0014).</summary>
    public bool IsScriptUnbound { get; init; }
}
