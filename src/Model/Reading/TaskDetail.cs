using Tofa.Model.Collections;
using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Reading;

/// <summary>What a detail file defines, without places and run-time state (R001-21).</summary>
public sealed record TaskDetail
{
    /// <summary>The file's path relative to the project, normalised.</summary>
    public required string Path { get; init; }

    /// <summary>The id; <c>null</c> where it is missing.</summary>
    public string? Id { get; init; }

    /// <summary>The name; <c>null</c> where it is missing or empty.</summary>
    public string? Name { get; init; }

    /// <summary>What the task is about, or <c>null</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The type; <c>null</c> where it is missing or wrong.</summary>
    public TaskKind? Kind { get; init; }

    /// <summary>The ids under <c>depends_on</c>.</summary>
    public EquatableArray<string> DependsOn { get; init; }

    /// <summary>Those of them with <c>require: done</c>.</summary>
    public EquatableArray<string> RequiresDone { get; init; }

    /// <summary>Whether there is a <c>depends_on</c>, be it an empty one.</summary>
    public bool HasDependsOn { get; init; }

    /// <summary>The steps for a person (R001-32).</summary>
    public EquatableArray<string> ManualInstructions { get; init; }

    /// <summary>What the task leaves behind, in words.</summary>
    public EquatableArray<string> Outputs { get; init; }

    /// <summary>The normalised path of the primary output (R001-34), or <c>null</c>.</summary>
    public string? OutputArtifact { get; init; }

    /// <summary>The task's own gates (R003-23).</summary>
    public EquatableArray<Gate> Gates { get; init; }

    /// <summary>Where the run stops for a person (R002-8).</summary>
    public EquatableArray<Pause> Pauses { get; init; }

    /// <summary>How sure the runbook is, from 0 to 1 (R000-47); <c>null</c> where it is missing or wrong.</summary>
    public decimal? Certainty { get; init; }

    /// <summary>What else could be done.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>The <c>ai_details</c>, or <c>null</c>.</summary>
    public AiDetail? Ai { get; init; }

    /// <summary>The <c>script_details</c> with the file's <c>timeout</c> and <c>env</c> joined in, or <c>null</c>.</summary>
    public ScriptDefinition? Script { get; init; }
}
