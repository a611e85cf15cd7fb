using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outputs;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Everything that stays the same during one attempt at an AI-assisted task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Ai">Its <c>ai_details</c>.</param>
/// <param name="Context">What the run loop gave.</param>
/// <param name="Files">The content of the files that its context names.</param>
internal sealed record AiAttempt(AiAssistedTask Task, AiDefinition Ai, AttemptContext Context, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The task's id.</summary>
    internal string TaskId => Task.Definition.Id;

    /// <summary>Which attempt at the task it is, from 1.</summary>
    internal int Number => Context.EarlierAttempts + 1;

    /// <summary>The schema that its answer has to fit; <c>null</c> where there is none.</summary>
    internal AnswerSchema? Schema { get; init; }

    /// <summary>The schema that the server is told; <c>null</c> where there is none for it.</summary>
    internal AnswerSchema? SchemaForServer => Schema is { IsForServer: true } schema ? schema : null;

    /// <summary>Whether the task has a prompt for retries.</summary>
    internal bool HasFallback => Ai.Fallback is not null;
}
