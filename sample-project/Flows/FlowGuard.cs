using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;

namespace SeattleWeather.Flows;

/// <summary>Turns the expected failures of a flow into its outcome; anything else is a defect and passes.</summary>
internal static class FlowGuard
{
    /// <summary>Runs the steps of a flow.</summary>
    /// <param name="steps">The steps.</param>
    public static async Task<StepOutcome> RunAsync(Func<Task<StepOutcome>> steps)
    {
        try
        {
            return await steps();
        }
        catch (ProjectTextException unavailable)
        {
            return StepOutcome.Failed(unavailable.Message);
        }
        catch (FormatException malformed)
        {
            return StepOutcome.Failed($"the data cannot be used: {malformed.Message}");
        }
    }
}
