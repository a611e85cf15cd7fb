namespace SeattleWeather.SharedModules.Csv;

/// <summary>One row of a comma-separated file.</summary>
/// <param name="Line">The line it starts on; the header is line 1.</param>
/// <param name="Fields">Its fields, unquoted.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
