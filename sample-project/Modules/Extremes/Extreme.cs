namespace SeattleWeather.Modules.Extremes;

/// <summary>A record of the period.</summary>
/// <param name="Name">What is the most, such as <c>wettest day</c>.</param>
/// <param name="Date">The day; of a spell its first day.</param>
/// <param name="Value">The measurement; of a spell the number of days.</param>
/// <param name="Unit">The unit of the value.</param>
public sealed record Extreme(string Name, DateOnly Date, decimal Value, string Unit);
