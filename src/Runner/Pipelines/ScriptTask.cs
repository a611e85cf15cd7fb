using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines;

/// <summary>A task that runs by itself: a process, or a C# script in process (R001-50).</summary>
/// <param name="definition">What the runbook says about it; its <see cref="TaskDefinition.Script"/> is set.</param>
public abstract class ScriptTask(TaskDefinition definition) : PipelineTask(definition)
{
    /// <summary>Creates the C# script that <c>script_details.script</c> names; <c>null</c> where the task runs a process.</summary>
    protected virtual IScript? CreateScript() => null;

    internal IScript? CallCreateScript() => CreateScript();
}
