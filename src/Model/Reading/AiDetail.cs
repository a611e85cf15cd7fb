using Tofa.Model.Collections;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Reading;

/// <summary>The <c>ai_details</c> of a detail file, before its templates are joined in (R001-25 to R001-31).</summary>
public sealed record AiDetail
{
    /// <summary>The model's name, or <c>null</c>.</summary>
    public string? Model { get; init; }

    /// <summary>The name of the model for want of the other, or <c>null</c>.</summary>
    public string? FallbackModel { get; init; }

    /// <summary>The detail file's <c>timeout</c>, or <c>null</c>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The normalised <c>prompt_template</c>, or <c>null</c>.</summary>
    public string? PromptTemplatePath { get; init; }

    /// <summary>The inline <c>prompt</c>, or <c>null</c>.</summary>
    public PromptTemplate? InlinePrompt { get; init; }

    /// <summary>The normalised <c>fallback_prompt_template</c>, or <c>null</c>.</summary>
    public string? FallbackTemplatePath { get; init; }

    /// <summary>The inline <c>fallback_prompt</c>, or <c>null</c>.</summary>
    public PromptTemplate? FallbackInline { get; init; }

    /// <summary>The values for the placeholders.</summary>
    public EquatableArray<ContextValue> InputContext { get; init; }

    /// <summary>How the answer is read, or <c>null</c>.</summary>
    public string? OutputParser { get; init; }

    /// <summary>The normalised <c>output_schema</c>, the JSON Schema of the answer; <c>null</c> where there is none.</summary>
    public string? OutputSchema { get; init; }

    /// <summary>What the task's calls may cost, in US dollars; <c>null</c> where nothing limits it.</summary>
    public decimal? BudgetUsd { get; init; }

    /// <summary>What a person checks.</summary>
    public EquatableArray<string> ReviewPoints { get; init; }
}
