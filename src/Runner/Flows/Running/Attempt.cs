using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Flows.Running;

/// <summary>One try at a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Before">Where it stood before it was started.</param>
/// <param name="Log">Its log file, relative to the project.</param>
internal sealed record Attempt(PipelineTask Task, TaskSituation Before, string Log)
{
    /// <summary>The task's id.</summary>
    internal string Id => Before.Id;

    /// <summary>How it ended; <c>null</c> until it has.</summary>
    internal ExecutionResult? Result { get; init; }

    /// <summary>How long it took, by a clock that never jumps; <c>null</c> until it has ended.</summary>
    internal TimeSpan? Took { get; init; }
}
