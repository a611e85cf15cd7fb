using SeattleWeather.Modules.Steps;

namespace SeattleWeather.Scripts;

/// <summary>How a script tells the runner about its outcome.</summary>
internal static class ExitCodes
{
    /// <summary>0 where the flow did what it is for, else 1.</summary>
    /// <param name="outcome">How the flow ended.</param>
    public static int Of(StepOutcome outcome) => outcome.Succeeded ? 0 : 1;
}
