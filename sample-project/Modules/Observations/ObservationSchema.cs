namespace SeattleWeather.Modules.Observations;

/// <summary>The columns of a file of observations.</summary>
/// <param name="Date">The column with the day, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Precipitation">The column with millimetres.</param>
/// <param name="TempMax">The column with the highest temperature.</param>
/// <param name="TempMin">The column with the lowest temperature.</param>
/// <param name="Wind">The column with the wind speed.</param>
/// <param name="Label">The column with the weather label.</param>
public sealed record ObservationSchema(string Date, string Precipitation, string TempMax, string TempMin, string Wind, string Label)
{
    /// <summary>The file as it is published.</summary>
    public static ObservationSchema Published { get; } =
        new("date", "precipitation", "temp_max", "temp_min", "wind", "weather");

    /// <summary>The file as this project cleans it: every number's column names its unit.</summary>
    public static ObservationSchema Cleaned { get; } =
        new("date", "precipitation_mm", "temp_max_c", "temp_min_c", "wind_m_s", "weather");

    /// <summary>All columns, in the order of the file.</summary>
    public IReadOnlyList<string> Columns => [Date, Precipitation, TempMax, TempMin, Wind, Label];
}
