using SeattleWeather.Adapters;
using SeattleWeather.Flows;
using Tofa.Runner.Pipelines;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>check_observations</c>.</summary>
public sealed class CheckObservations : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var flow = new CheckFlow(new ProjectFolder(context.ProjectDirectory));
        var outcome = await flow.RunAsync(cancellationToken);
        context.Log(outcome.Message);
        return ExitCodes.Of(outcome);
    }
}
