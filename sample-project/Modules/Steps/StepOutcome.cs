namespace SeattleWeather.Modules.Steps;

/// <summary>How a flow ended.</summary>
/// <param name="Succeeded">Whether it did what it is for.</param>
/// <param name="Message">What it did, or what went wrong and what to do: one line for the log.</param>
public sealed record StepOutcome(bool Succeeded, string Message)
{
    /// <summary>The flow did what it is for.</summary>
    /// <param name="message">What it did.</param>
    public static StepOutcome Done(string message) => new(true, message);

    /// <summary>The flow stopped.</summary>
    /// <param name="message">What went wrong, and what to do.</param>
    public static StepOutcome Failed(string message) => new(false, message);
}
