using Tofa.Runner.Pipelines;
using TofaProjectNamespace.Adapters;
using TofaProjectNamespace.Flows;

namespace TofaProjectNamespace.Tasks.Readme.Scripts;

/// <summary>The task <c>task_1.4</c>.</summary>
public sealed class PublishPage : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var flow = new IntegrationFlow(new ProjectFolder(context.ProjectDirectory));
        var outcome = await flow.RunAsync("outputs/generated_readme_draft.md", "outputs/words.tsv", "outputs/readme_section.md", cancellationToken);
        context.Log(outcome.Message);
        return outcome.Succeeded ? 0 : 1;
    }
}
