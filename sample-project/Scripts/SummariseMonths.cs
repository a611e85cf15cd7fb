using SeattleWeather.Adapters;
using SeattleWeather.Flows;
using Tofa.Runner.Pipelines;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>summarise_months</c>.</summary>
public sealed class SummariseMonths : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var flow = new SummariseFlow(new ProjectFolder(context.ProjectDirectory));
        var outcome = await flow.RunAsync(cancellationToken);
        context.Log(outcome.Message);
        return ExitCodes.Of(outcome);
    }
}
