namespace SeattleWeather.SharedModules.Csv;

/// <summary>A comma-separated file: its header and its rows.</summary>
/// <param name="Header">The names of the columns, in the order of the file.</param>
/// <param name="Rows">The rows below the header, in the order of the file.</param>
public sealed record CsvTable(IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows);
