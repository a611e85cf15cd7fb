using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines.Interpreted;

/// <summary>A manual task from the files.</summary>
internal sealed class InterpretedManualTask(TaskDefinition definition) : ManualTask(definition);
