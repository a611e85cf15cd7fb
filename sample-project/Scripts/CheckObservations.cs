using Tofa.Runner.Pipelines;
using SeattleWeather.Flows;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>check_observations</c>.</summary>
public sealed class CheckObservations : FlowScript
{
    /// <inheritdoc/>
    protected override Task<StepOutcome> RunFlowAsync(IProjectTexts texts, ScriptContext context, CancellationToken cancellationToken) =>
        new CheckFlow(texts).RunAsync(cancellationToken);
}
