using SeattleWeather.Adapters;
using SeattleWeather.Flows;
using Tofa.Runner.Pipelines;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>clean_observations</c>.</summary>
public sealed class CleanObservations : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var flow = new CleanFlow(new ProjectFolder(context.ProjectDirectory));
        var outcome = await flow.RunAsync(cancellationToken);
        context.Log(outcome.Message);
        return ExitCodes.Of(outcome);
    }
}
