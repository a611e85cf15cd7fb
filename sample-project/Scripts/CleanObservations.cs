using Tofa.Runner.Pipelines;
using SeattleWeather.Flows;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>clean_observations</c>.</summary>
public sealed class CleanObservations : FlowScript
{
    /// <inheritdoc/>
    protected override Task<StepOutcome> RunFlowAsync(IProjectTexts texts, ScriptContext context, CancellationToken cancellationToken) =>
        new CleanFlow(texts).RunAsync(cancellationToken);
}
