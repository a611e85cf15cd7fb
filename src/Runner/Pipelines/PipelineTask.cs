using Tofa.Model.Gates;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines;

/// <summary>One task of a pipeline; the generated classes derive from its three kinds.</summary>
/// <param name="definition">What the runbook says about it.</param>
public abstract class PipelineTask(TaskDefinition definition)
{
    /// <summary>What the runbook says about this task.</summary>
    public TaskDefinition Definition { get; } = definition;

    /// <summary>Called when the task has been journalled as RUNNING, before it does anything.</summary>
    protected virtual void Starting()
    {
    }

    /// <summary>Measures what a gate judges, after the task's work and before it is done; override it in your half of the class.</summary>
    /// <param name="gate">The gate.</param>
    /// <returns>Such as <c>87%</c>, <c>4 of 5</c>, <c>true</c> or <c>handled</c>; <c>null</c> to leave it to what the runner knows, or else to a person.</returns>
    protected virtual string? Measure(Gate gate) => null;

    /// <summary>Called when the task has been journalled with its last status of this run.</summary>
    /// <param name="state">The status it ended in.</param>
    protected virtual void Finished(TaskState state)
    {
    }

    // The hooks are protected alone, and called from here: an override of what is internal too is spelled differently by friends of this assembly.
    internal void CallStarting() => Starting();

    internal string? CallMeasure(Gate gate) => Measure(gate);

    internal void CallFinished(TaskState state) => Finished(state);
}
