using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Calls the parts of a task that a user may have written, and turns their exceptions into reasons.</summary>
internal static class UserCode
{
    /// <summary>Judges an output; an exception counts as a refusal.</summary>
    internal static string? CheckOutput(this AiAssistedTask task, string output)
    {
        try
        {
            return task.CallCheck(output);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"the task's own check failed with {thrown.GetType().Name}: {thrown.Message}";
        }
    }

    /// <summary>Fills the prompt.</summary>
    /// <param name="task">The task.</param>
    /// <param name="variant">Which prompt.</param>
    /// <param name="files">The content of its context files.</param>
    /// <param name="problem">Why it could not be filled.</param>
    /// <returns>The prompt; <c>null</c> where it could not be filled.</returns>
    internal static string? TryRender(this AiAssistedTask task, PromptVariant variant, IReadOnlyDictionary<string, string> files, out string problem)
    {
        problem = "the prompt is empty; fill its template";
        try
        {
            var prompt = task.Render(variant, files);
            return string.IsNullOrWhiteSpace(prompt) ? null : prompt;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            problem = $"the prompt could not be filled: {thrown.GetType().Name}: {thrown.Message}";
            return null;
        }
    }
}
