using SeattleWeather.Modules.Observations;

namespace SeattleWeather.Modules.Checks;

/// <summary>Asks whether every column and every row could be read.</summary>
public static class ReadabilityCheck
{
    /// <summary>Reports missing columns, an empty file, and rows that are no observation.</summary>
    /// <param name="file">The file as it was read.</param>
    public static CheckResult Of(ObservationFile file)
    {
        var findings = file.MissingColumns.Select(column => Error(1, $"the column {column} is missing"))
            .Concat(file.UnreadableRows.Select(row => Error(row.Line, row.Reason)))
            .ToList();
        if (findings.Count == 0 && file.Observations.Count == 0)
            findings.Add(Error(1, "there is no row below the header"));
        return new CheckResult("Can every row be read?", findings);
    }

    private static Finding Error(int line, string message) => new(FindingSeverity.Error, line, message);
}
