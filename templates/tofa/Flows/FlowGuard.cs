using TofaProjectNamespace.Ports;

namespace TofaProjectNamespace.Flows;

/// <summary>Turns the expected failures of a flow into its outcome; anything else is a defect and passes.</summary>
internal static class FlowGuard
{
    /// <summary>Runs the steps of a flow.</summary>
    internal static async Task<StepOutcome> RunAsync(Func<Task<StepOutcome>> steps)
    {
        try
        {
            return await steps();
        }
        catch (ProjectTextException unavailable)
        {
            return new StepOutcome(false, unavailable.Message);
        }
    }
}
