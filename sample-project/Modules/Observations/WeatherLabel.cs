namespace SeattleWeather.Modules.Observations;

/// <summary>The five labels of the published file. They are derived from several fields of the original and are no measurement.</summary>
public enum WeatherLabel
{
    /// <summary>None of the phenomena below was recorded.</summary>
    Sun,

    /// <summary>Fog or heavy fog.</summary>
    Fog,

    /// <summary>Drizzle, mist, smoke or haze; often on days without measurable precipitation.</summary>
    Drizzle,

    /// <summary>Rain, freezing rain or hail, or any measurable precipitation.</summary>
    Rain,

    /// <summary>Snow or ice pellets.</summary>
    Snow,
}
