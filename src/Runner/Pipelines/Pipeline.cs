using Tofa.Model.Collections;
using Tofa.Model.Fingerprints;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines;

/// <summary>A compiled runbook: what the generated <c>Runbook.Pipeline</c> hands to the application.</summary>
/// <param name="Fingerprint">The fingerprint of the definition that was compiled; the runner refuses to run when the files on disk have another (ADR 0004).</param>
/// <param name="Tasks">The tasks in the order of the runbook.</param>
public sealed record Pipeline(string Fingerprint, IReadOnlyList<PipelineTask> Tasks)
{
    /// <summary>The pipeline of these tasks, with the fingerprint of what they say of themselves (ADR 0013).</summary>
    /// <param name="tasks">The tasks in the order of the runbook.</param>
    public static Pipeline Of(IReadOnlyList<PipelineTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return new Pipeline(DefinitionFingerprint.Of(new RunbookDefinition(tasks.Select(task => task.Definition).ToEquatableArray())), tasks);
    }

    /// <summary>Whether this was compiled from what the files say now.</summary>
    internal bool IsOf(RunbookDefinition definition) => Fingerprint == DefinitionFingerprint.Of(definition);
}
