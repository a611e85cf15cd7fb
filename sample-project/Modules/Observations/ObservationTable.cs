using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Modules.Observations;

/// <summary>A whole file of observations, to records and back.</summary>
public static class ObservationTable
{
    /// <summary>Reads everything that can be read and says what cannot.</summary>
    /// <param name="table">The file.</param>
    /// <param name="schema">Which columns hold what.</param>
    public static ObservationFile Read(CsvTable table, ObservationSchema schema)
    {
        var missing = schema.Columns.Except(table.Header, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            return new ObservationFile(missing, [], []);
        var observations = new List<LocatedObservation>();
        var unreadable = new List<UnreadableRow>();
        foreach (var row in table.Rows)
        {
            if (ObservationRow.Read(row, table.Header, schema, out var problems) is { } observation)
                observations.Add(new LocatedObservation(row.Line, observation));
            else
                unreadable.Add(new UnreadableRow(row.Line, string.Join("; ", problems)));
        }

        return new ObservationFile([], observations, unreadable);
    }

    /// <summary>Reads a file in which nothing may be wrong.</summary>
    /// <param name="table">The file.</param>
    /// <param name="schema">Which columns hold what.</param>
    /// <exception cref="FormatException">A column is missing or a row cannot be read.</exception>
    public static IReadOnlyList<Observation> ReadAll(CsvTable table, ObservationSchema schema)
    {
        var file = Read(table, schema);
        if (file.MissingColumns.Count > 0)
            throw new FormatException($"line 1: the columns {string.Join(", ", file.MissingColumns)} are missing");
        if (file.UnreadableRows is [var first, ..])
            throw new FormatException($"line {first.Line}: {first.Reason}");
        return [.. file.Observations.Select(located => located.Observation)];
    }

    /// <summary>Writes observations, one row each, in the order given.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="schema">How the columns are called.</param>
    public static CsvTable Write(IReadOnlyList<Observation> observations, ObservationSchema schema) =>
        new(schema.Columns, [.. observations.Select((observation, index) => ObservationRow.Write(observation, index + 2))]);
}
