using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Modules.Reports;

/// <summary>Everything a report is made from.</summary>
/// <param name="Draft">The approved text, in Markdown.</param>
/// <param name="Months">The summary of the months.</param>
/// <param name="Extremes">The records.</param>
/// <param name="Checks">What the checks found, in Markdown.</param>
/// <param name="Source">The data it rests on.</param>
/// <param name="Toolchain">The version of the .NET SDK.</param>
public sealed record ReportParts(string Draft, CsvTable Months, CsvTable Extremes, string Checks, CsvTable Source, string Toolchain);
