using Tofa.Runner.Pipelines;
using SeattleWeather.Flows;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Scripts;

/// <summary>The task <c>verify_draft</c>.</summary>
public sealed class VerifyDraft : FlowScript
{
    /// <inheritdoc/>
    protected override Task<StepOutcome> RunFlowAsync(IProjectTexts texts, ScriptContext context, CancellationToken cancellationToken) =>
        new VerifyDraftFlow(texts).RunAsync(cancellationToken);
}
