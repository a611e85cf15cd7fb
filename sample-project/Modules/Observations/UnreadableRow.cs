namespace SeattleWeather.Modules.Observations;

/// <summary>A row that is no observation.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Reason">Which field is wrong, what it holds and what was expected.</param>
public sealed record UnreadableRow(int Line, string Reason);
