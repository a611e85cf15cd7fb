namespace Tofa.Runner.Pipelines;

/// <summary>A compiled runbook: what the generated <c>Runbook.Pipeline</c> hands to the application.</summary>
/// <param name="Fingerprint">The definition's fingerprint at compile time; the runner refuses to run when the files on disk have another (ADR 0004).</param>
/// <param name="Tasks">The tasks in the order of the runbook.</param>
public sealed record Pipeline(string Fingerprint, IReadOnlyList<PipelineTask> Tasks);
