using SeattleWeather.Modules.Observations;
using SeattleWeather.SharedModules.Csv;

namespace Tofa.Sample.Tests;

/// <summary>The real observations of 2012, whole or cut down.</summary>
internal static class SampleData
{
    public const string SourcePath = "data/seattle-weather-2012.csv";

    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, SourcePath)).ReplaceLineEndings("\n");

    public static CsvTable Table { get; } = CsvText.Read(Text);

    public static ObservationFile File2012 { get; } = ObservationTable.Read(Table, ObservationSchema.Published);

    public static IReadOnlyList<LocatedObservation> Located => File2012.Observations;

    public static IReadOnlyList<Observation> Days { get; } = [.. File2012.Observations.Select(located => located.Observation)];

    public static IReadOnlyList<Observation> Month(int month) => [.. Days.Where(day => day.Date.Month == month)];

    public static LocatedObservation On(int month, int day) =>
        Located.Single(located => located.Observation.Date == new DateOnly(2012, month, day));

    /// <summary>The real file with one text in it exchanged.</summary>
    public static ObservationFile With(string original, string replacement) =>
        ObservationTable.Read(CsvText.Read(Text.Replace(original, replacement, StringComparison.Ordinal)), ObservationSchema.Published);
}
