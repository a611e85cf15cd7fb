using Tofa.Model.Runbooks;

namespace Tofa.Generators.Pipeline;

/// <summary>All that one generated task class depends on; equal models give equal files.</summary>
/// <param name="Namespace">The namespace of the runbook's classes.</param>
/// <param name="ClassName">The class's name, unique in the runbook ignoring case.</param>
/// <param name="Task">What the runbook says.</param>
public sealed record TaskModel(string Namespace, string ClassName, TaskDefinition Task);
