namespace SeattleWeather.Modules.Observations;

/// <summary>What a file of observations holds.</summary>
/// <param name="MissingColumns">Columns that the schema names and the file lacks; no row is read then.</param>
/// <param name="Observations">The rows that could be read, in the order of the file.</param>
/// <param name="UnreadableRows">The rows that could not.</param>
public sealed record ObservationFile(
    IReadOnlyList<string> MissingColumns,
    IReadOnlyList<LocatedObservation> Observations,
    IReadOnlyList<UnreadableRow> UnreadableRows);
