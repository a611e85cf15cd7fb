using Tofa.Runner.Pipelines;
using SeattleWeather.Flows;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>ingest_observations</c>; its <c>env</c> names the file in <c>WEATHER_SOURCE</c>.</summary>
public sealed class IngestObservations : FlowScript
{
    private const string DefaultSource = "data/seattle-weather-2012.csv";

    /// <inheritdoc/>
    protected override Task<StepOutcome> RunFlowAsync(IProjectTexts texts, ScriptContext context, CancellationToken cancellationToken) =>
        new IngestFlow(texts).RunAsync(context.Environment.GetValueOrDefault("WEATHER_SOURCE", DefaultSource), cancellationToken);
}
