using Tofa.Runner.Modules.Outputs;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Ports;

/// <summary>One model call.</summary>
/// <param name="TaskId">The task that asks.</param>
/// <param name="Model">The model's name.</param>
/// <param name="Prompt">The whole prompt.</param>
/// <param name="Variant">Which of the task's prompts it is.</param>
internal sealed record AiRequest(string TaskId, string Model, string Prompt, PromptVariant Variant)
{
    /// <summary>Whether somebody can decide on the answer now; where not, an answer that can be used only once is left where it is.</summary>
    public bool CanBeReviewed { get; init; } = true;

    /// <summary>How long the whole answer may take; <c>null</c> where the setting applies.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The schema that a server is to hold the model to; <c>null</c> where the answer may be anything.</summary>
    public AnswerSchema? Schema { get; init; }

    /// <summary>Told every part of the answer as it arrives; <c>null</c> where nobody wants to know.</summary>
    public Action<string>? OnPart { get; init; }
}
