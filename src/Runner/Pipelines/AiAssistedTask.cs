using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines;

/// <summary>A task that a language model drafts and a person reviews (R001-46 to R001-49).</summary>
/// <param name="definition">What the runbook says about it; its <see cref="TaskDefinition.Ai"/> is set.</param>
public abstract class AiAssistedTask(TaskDefinition definition) : PipelineTask(definition)
{
    /// <summary>Fills the prompt.</summary>
    /// <param name="variant">The first prompt or the one for a retry.</param>
    /// <param name="files">The content of every file that a context value names, by its path as written in the runbook.</param>
    /// <returns>The whole prompt; each value is put in once and never expanded again.</returns>
    public abstract string Render(PromptVariant variant, IReadOnlyDictionary<string, string> files);

    /// <summary>Judges a parsed answer before a person sees it.</summary>
    /// <param name="output">The answer after its parser.</param>
    /// <returns>What is wrong with it, or <c>null</c> where nothing is.</returns>
    protected virtual string? Check(string output) => null;

    internal string? CallCheck(string output) => Check(output);
}
