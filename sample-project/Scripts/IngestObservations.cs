using SeattleWeather.Adapters;
using SeattleWeather.Flows;
using Tofa.Runner.Pipelines;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>ingest_observations</c>; its <c>env</c> names the file in <c>WEATHER_SOURCE</c>.</summary>
public sealed class IngestObservations : IScript
{
    private const string DefaultSource = "data/seattle-weather-2012.csv";

    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        var flow = new IngestFlow(new ProjectFolder(context.ProjectDirectory));
        var outcome = await flow.RunAsync(context.Environment.GetValueOrDefault("WEATHER_SOURCE", DefaultSource), cancellationToken);
        context.Log(outcome.Message);
        return ExitCodes.Of(outcome);
    }
}
