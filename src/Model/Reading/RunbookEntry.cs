using Tofa.Model.Collections;
using Tofa.Model.Gates;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Reading;

/// <summary>One task of <c>runbook.yaml</c>, without its place and its status, so that neither regenerates anything (ADR 0004).</summary>
public sealed record RunbookEntry
{
    /// <summary>The id; any text.</summary>
    public required string Id { get; init; }

    /// <summary>The name; <c>null</c> where it is missing or empty.</summary>
    public string? Name { get; init; }

    /// <summary>The type; <c>null</c> where it is missing or wrong.</summary>
    public TaskKind? Kind { get; init; }

    /// <summary>The ids under <c>depends_on</c>.</summary>
    public EquatableArray<string> DependsOn { get; init; }

    /// <summary>Those of them with <c>require: done</c>.</summary>
    public EquatableArray<string> RequiresDone { get; init; }

    /// <summary>Whether there is a <c>depends_on</c>, be it an empty one.</summary>
    public bool HasDependsOn { get; init; }

    /// <summary>The runbook's gates of every type: which ones judge the task is clear only when its detail file is joined, which may give the type.</summary>
    public EquatableArray<TypeGates> TypeGates { get; init; }

    /// <summary>The runbook's budget of a run, in US dollars; <c>null</c> where there is none.</summary>
    public decimal? RunBudgetUsd { get; init; }

    /// <summary>The normalised <c>task_detail_file</c>; <c>null</c> where there is none.</summary>
    public string? DetailFile { get; init; }
}
