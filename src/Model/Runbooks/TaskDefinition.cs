using Tofa.Model.Collections;
using Tofa.Model.Gates;
using Tofa.Model.Pauses;

namespace Tofa.Model.Runbooks;

/// <summary>One task: its runbook entry and its detail file, joined.</summary>
/// <remarks>Only what the author wrote; run-time state is kept apart, so that a status change never changes a definition (ADR 0004).</remarks>
public sealed record TaskDefinition
{
    /// <summary>The id as the runbook spells it; any text.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people; the id where the runbook has none.</summary>
    public required string Name { get; init; }

    /// <summary>Who does it.</summary>
    public required TaskKind Kind { get; init; }

    /// <summary>The detail file's path relative to the project, with <c>/</c>; <c>null</c> where the entry names none.</summary>
    public string? DetailFile { get; init; }

    /// <summary>What it is about, in Markdown; <c>null</c> where not given.</summary>
    public string? Description { get; init; }

    /// <summary>Ids that have to be done or skipped first (R001-18).</summary>
    public EquatableArray<string> DependsOn { get; init; }

    /// <summary>Those of <see cref="DependsOn"/> that have to be done, because skipped is not enough (decision C-7).</summary>
    public EquatableArray<string> RequiresDone { get; init; }

    /// <summary>Where the primary output goes, relative to the project (R001-34); <c>null</c> where there is none.</summary>
    public string? OutputArtifact { get; init; }

    /// <summary>What the task is expected to leave behind, in words.</summary>
    public EquatableArray<string> Outputs { get; init; }

    /// <summary>What a person does, step by step (R001-32).</summary>
    public EquatableArray<string> ManualInstructions { get; init; }

    /// <summary>What its result has to pass before it is done: the gates of its type and its own (R003-23).</summary>
    public EquatableArray<Gate> Gates { get; init; }

    /// <summary>Where the run stops for a person (R002-8).</summary>
    public EquatableArray<Pause> Pauses { get; init; }

    /// <summary>How sure the runbook is that the task is right, from 0 to 1; <c>null</c> where it does not say. Below <see cref="Certainties.Enough"/> a person confirms (R000-47).</summary>
    public decimal? Certainty { get; init; }

    /// <summary>What else could be done, for whoever confirms.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>The model call of an AI-assisted task (R001-25); <c>null</c> for the other kinds.</summary>
    public AiDefinition? Ai { get; init; }

    /// <summary>The command or script of an automated task (R001-33); <c>null</c> for the other kinds.</summary>
    public ScriptDefinition? Script { get; init; }
}
