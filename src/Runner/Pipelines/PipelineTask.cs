using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines;

/// <summary>One task of a pipeline; the generated classes derive from its three kinds.</summary>
/// <param name="definition">What the runbook says about it.</param>
public abstract class PipelineTask(TaskDefinition definition)
{
    /// <summary>What the runbook says about this task.</summary>
    public TaskDefinition Definition { get; } = definition;

    /// <summary>Called when the task has been journalled as RUNNING, before it does anything.</summary>
    protected internal virtual void Starting()
    {
    }

    /// <summary>Called when the task has been journalled with its last status of this run.</summary>
    /// <param name="state">The status it ended in.</param>
    protected internal virtual void Finished(TaskState state)
    {
    }
}
