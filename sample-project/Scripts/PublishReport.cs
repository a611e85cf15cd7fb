using Tofa.Runner.Pipelines;
using SeattleWeather.Flows;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>publish_report</c>.</summary>
public sealed class PublishReport : FlowScript
{
    /// <inheritdoc/>
    protected override Task<StepOutcome> RunFlowAsync(IProjectTexts texts, ScriptContext context, CancellationToken cancellationToken) =>
        new PublishFlow(texts).RunAsync(cancellationToken);
}
