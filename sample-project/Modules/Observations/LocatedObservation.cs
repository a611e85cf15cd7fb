namespace SeattleWeather.Modules.Observations;

/// <summary>An observation and where it was read.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Observation">The observation.</param>
public sealed record LocatedObservation(int Line, Observation Observation);
