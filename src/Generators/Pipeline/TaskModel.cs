using Tofa.Model.Runbooks;

namespace Tofa.Generators.Pipeline;

/// <summary>All that one generated task class depends on.</summary>
/// <param name="ClassName">The class's name, unique in the runbook ignoring case.</param>
/// <param name="Task">What the runbook says.</param>
public sealed record TaskModel(string ClassName, TaskDefinition Task);
