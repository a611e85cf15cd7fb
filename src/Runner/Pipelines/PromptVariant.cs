namespace Tofa.Runner.Pipelines;

/// <summary>Which prompt of an AI-assisted task is meant.</summary>
public enum PromptVariant
{
    /// <summary><c>prompt_template</c> or <c>prompt</c>.</summary>
    First,

    /// <summary><c>fallback_prompt_template</c> or <c>fallback_prompt</c>; the first one again where there is none (decision C-10).</summary>
    Fallback,
}
