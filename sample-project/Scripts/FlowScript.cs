using Tofa.Runner.Pipelines;
using SeattleWeather.Adapters;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Scripts;

/// <summary>What every scripted task does: put the adapters together, run one flow, say how it ended.</summary>
public abstract class FlowScript : IScript
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var outcome = await RunFlowAsync(new ProjectFolder(context.ProjectDirectory), context, cancellationToken);
        context.Log(outcome.Message);
        return outcome.Succeeded ? 0 : 1;
    }

    /// <summary>Runs the task's flow.</summary>
    /// <param name="texts">The project's files.</param>
    /// <param name="context">What the runner says about the task.</param>
    /// <param name="cancellationToken">Stops it.</param>
    protected abstract Task<StepOutcome> RunFlowAsync(IProjectTexts texts, ScriptContext context, CancellationToken cancellationToken);
}
