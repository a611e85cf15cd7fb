namespace SeattleWeather.Modules.Observations;

/// <summary>The labels as text.</summary>
public static class WeatherLabels
{
    /// <summary>Reads a label; case and surrounding white space do not matter. <c>null</c> where it is none of the five.</summary>
    /// <param name="text">The text of the field.</param>
    public static WeatherLabel? Parse(string text) => text.Trim().ToUpperInvariant() switch
    {
        "SUN" => WeatherLabel.Sun,
        "FOG" => WeatherLabel.Fog,
        "DRIZZLE" => WeatherLabel.Drizzle,
        "RAIN" => WeatherLabel.Rain,
        "SNOW" => WeatherLabel.Snow,
        _ => null,
    };

    /// <summary>Writes a label in the published spelling.</summary>
    /// <param name="label">The label.</param>
    public static string Format(WeatherLabel label) => label switch
    {
        WeatherLabel.Sun => "sun",
        WeatherLabel.Fog => "fog",
        WeatherLabel.Drizzle => "drizzle",
        WeatherLabel.Rain => "rain",
        WeatherLabel.Snow => "snow",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "not one of the five labels"),
    };

    /// <summary>Whether a label speaks of something that falls from the sky.</summary>
    /// <param name="label">The label.</param>
    public static bool SpeaksOfPrecipitation(WeatherLabel label) =>
        label is WeatherLabel.Drizzle or WeatherLabel.Rain or WeatherLabel.Snow;
}
