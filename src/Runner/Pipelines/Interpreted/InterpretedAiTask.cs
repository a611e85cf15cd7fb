using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Runner.Pipelines.Interpreted;

/// <summary>An AI-assisted task from the files.</summary>
/// <param name="definition">What the runbook says about it.</param>
/// <param name="ai">Its model call.</param>
internal sealed class InterpretedAiTask(TaskDefinition definition, AiDefinition ai) : AiAssistedTask(definition)
{
    /// <inheritdoc/>
    public override string Render(PromptVariant variant, IReadOnlyDictionary<string, string> files) =>
        TemplateRenderer.Render(variant == PromptVariant.Fallback ? ai.Fallback ?? ai.Prompt : ai.Prompt, ai.Partials, ai.InputContext, files);
}
