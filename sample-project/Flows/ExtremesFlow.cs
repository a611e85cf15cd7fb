using SeattleWeather.Modules.Extremes;
using SeattleWeather.Modules.Observations;
using SeattleWeather.Modules.Steps;
using SeattleWeather.Ports;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Flows;

/// <summary>Finds the records in the cleaned data.</summary>
/// <param name="texts">The project's files.</param>
public sealed class ExtremesFlow(IProjectTexts texts)
{
    /// <summary>Runs the flow.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<StepOutcome> RunAsync(CancellationToken cancellationToken) => FlowGuard.RunAsync(async () =>
    {
        var table = CsvText.Read(await texts.ReadAsync(Artifacts.Observations, cancellationToken));
        var records = RecordDays.Of(ObservationTable.ReadAll(table, ObservationSchema.Cleaned));
        await texts.WriteAsync(Artifacts.Extremes, CsvText.Write(ExtremeTable.Write(records)), cancellationToken);
        return StepOutcome.Done($"wrote {records.Count} rows to {Artifacts.Extremes}");
    });
}
