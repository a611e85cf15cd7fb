using Tofa.Runner.Pipelines;
using TofaProjectNamespace.Adapters;
using TofaProjectNamespace.Flows;

namespace TofaProjectNamespace.Tasks.Readme.Scripts;

/// <summary>The task <c>task_1.3</c>.</summary>
public sealed class CheckDraft : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var outcome = await new ReportFlow(new ProjectFolder(context.ProjectDirectory)).RunAsync("outputs/generated_readme_draft.md", cancellationToken);
        context.Log(outcome.Message);
        return outcome.Succeeded ? 0 : 1;
    }
}
