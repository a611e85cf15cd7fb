namespace Tofa.Runner.Pipelines;

/// <summary>What the runner tells a C# script.</summary>
/// <param name="TaskId">The id of the task that runs it.</param>
/// <param name="ProjectDirectory">The absolute path of the folder that holds <c>runbook.yaml</c>.</param>
/// <param name="OutputArtifact">The absolute path of the task's <c>output_artifact</c>; <c>null</c> where it has none.</param>
/// <param name="Environment">The task's <c>env</c> entries.</param>
/// <param name="Log">Writes a line to the task's log file and to the progress output.</param>
public sealed record ScriptContext(
    string TaskId,
    string ProjectDirectory,
    string? OutputArtifact,
    IReadOnlyDictionary<string, string> Environment,
    Action<string> Log);
