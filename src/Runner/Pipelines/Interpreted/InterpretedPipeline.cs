using Tofa.Model.Fingerprints;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines.Interpreted;

/// <summary>A pipeline straight from the files, for a runbook without a project.</summary>
internal static class InterpretedPipeline
{
    /// <summary>A task for each entry, of the same base classes that generated tasks derive from.</summary>
    internal static Pipeline Of(RunbookDefinition definition) =>
        new(DefinitionFingerprint.Of(definition), [.. definition.Tasks.Select(Task)]);

    private static PipelineTask Task(TaskDefinition definition) => definition switch
    {
        { Kind: TaskKind.AiAssisted, Ai: { } ai } => new InterpretedAiTask(definition, ai),
        { Kind: TaskKind.AutomatedScript } => new InterpretedScriptTask(definition),
        _ => new InterpretedManualTask(definition),
    };
}
