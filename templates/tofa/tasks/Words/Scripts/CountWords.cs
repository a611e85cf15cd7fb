using Tofa.Runner.Pipelines;
using TofaProjectNamespace.Adapters;
using TofaProjectNamespace.Flows;

namespace TofaProjectNamespace.Tasks.Words.Scripts;

/// <summary>The task <c>task_1.1</c>: puts the adapter together, runs one flow, says how it ended.</summary>
public sealed class CountWords : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var flow = new DataFlow(new ProjectFolder(context.ProjectDirectory));
        var outcome = await flow.RunAsync("pipeline/prd.md", "config/stop_words.txt", "outputs/words.tsv", cancellationToken);
        context.Log(outcome.Message);
        return outcome.Succeeded ? 0 : 1;
    }
}
