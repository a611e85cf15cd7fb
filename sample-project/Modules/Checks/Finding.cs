namespace SeattleWeather.Modules.Checks;

/// <summary>Something that a check found.</summary>
/// <param name="Severity">Whether the data can still be used.</param>
/// <param name="Line">The line of the file; <c>null</c> where it is about the file as a whole.</param>
/// <param name="Message">What was found, and what it means.</param>
public sealed record Finding(FindingSeverity Severity, int? Line, string Message);
