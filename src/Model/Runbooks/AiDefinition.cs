using Tofa.Model.Collections;
using Tofa.Model.Templates;

namespace Tofa.Model.Runbooks;

/// <summary>The <c>ai_details</c> section (R001-25 to R001-31).</summary>
public sealed record AiDefinition
{
    /// <summary>The model's name, such as <c>gpt-4o-mini</c>; <c>null</c> where the runner's default applies.</summary>
    public string? Model { get; init; }

    /// <summary>The model that is asked where the other one is not available; <c>null</c> where the runner's default applies.</summary>
    public string? FallbackModel { get; init; }

    /// <summary>How long the answer to one prompt may take, with all its tries; <c>null</c> where the runner's setting applies to each try.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The prompt: a template file's content or the inline <c>prompt</c>.</summary>
    public required PromptTemplate Prompt { get; init; }

    /// <summary>The prompt of a retry (R001-31); <c>null</c> where a retry uses <see cref="Prompt"/> again (decision C-10).</summary>
    public PromptTemplate? Fallback { get; init; }

    /// <summary>The templates that the prompts put in, directly or through each other.</summary>
    public EquatableArray<TemplatePartial> Partials { get; init; }

    /// <summary>The values for the placeholders, in the order of the file, and behind them the outputs of other tasks that a prompt names.</summary>
    public EquatableArray<ContextValue> InputContext { get; init; }

    /// <summary>How the answer is read, such as <c>json</c> or <c>python_code_block</c>; <c>null</c> means the whole text.</summary>
    public string? OutputParser { get; init; }

    /// <summary>The normalised <c>output_schema</c>, the JSON Schema of the answer; <c>null</c> where there is none.</summary>
    public string? OutputSchema { get; init; }

    /// <summary>What the task's calls may cost in all its attempts, in US dollars; <c>null</c> where nothing limits it.</summary>
    /// <remarks>Neither this nor <see cref="RunBudgetUsd"/> is compiled: the runner takes them from the files, so that a budget can be raised without a build.</remarks>
    public decimal? BudgetUsd { get; init; }

    /// <summary>What the calls of all tasks may cost in one run, in US dollars, as the runbook says; <c>null</c> where nothing limits it.</summary>
    public decimal? RunBudgetUsd { get; init; }

    /// <summary>What a person checks before accepting the answer.</summary>
    public EquatableArray<string> ReviewPoints { get; init; }
}
