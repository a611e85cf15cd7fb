using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines;

/// <summary>A task that a person does and confirms (R001-45).</summary>
/// <param name="definition">What the runbook says about it.</param>
public abstract class ManualTask(TaskDefinition definition) : PipelineTask(definition);
